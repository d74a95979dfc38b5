package org.gongkai.documents.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Brings XML into UTF-8, which nearly all of it is in already. */
final class XmlEncoding {
    private XmlEncoding() {}

    static boolean startsWithMark(byte[] in) {
        return in.length >= 3 && in[0] == (byte) 0xEF && in[1] == (byte) 0xBB && in[2] == (byte) 0xBF;
    }

    static byte[] toUtf8(byte[] part) {
        if (part.length < 4 || startsWithMark(part)) {
            return part;
        }
        int first = (part[0] & 0xFF) << 8 | (part[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0x003C -> transcode(part, StandardCharsets.UTF_16BE);
            case 0xFFFE, 0x3C00 -> transcode(part, StandardCharsets.UTF_16LE);
            default -> declared(part);
        };
    }

    private static byte[] declared(byte[] part) {
        String head = new String(part, 0, Math.min(part.length, 128), StandardCharsets.ISO_8859_1);
        int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        int end = at < 0 ? -1 : head.indexOf(head.charAt(Math.min(at + 9, head.length() - 1)), at + 10);
        if (end < 0) {
            return part;
        }
        String name = head.substring(at + 10, end);
        if (name.equalsIgnoreCase("UTF-8")
                || name.equalsIgnoreCase("US-ASCII")
                || name.regionMatches(true, 0, "UTF-16", 0, 6)) {
            return part;
        }
        try {
            return transcode(part, Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return part;
        }
    }

    private static byte[] transcode(byte[] part, Charset charset) {
        String text = new String(part, charset);
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        return text.substring(from).getBytes(StandardCharsets.UTF_8);
    }
}
