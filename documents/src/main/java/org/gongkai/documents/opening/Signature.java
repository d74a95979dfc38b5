package org.gongkai.documents.opening;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.text.DecodedText;
import org.gongkai.documents.text.EightBytes;
import org.gongkai.documents.zip.ZipDirectory;

/** Tells types apart by their first bytes and by the parts inside. */
final class Signature {
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static final int HEAD = 4096;
    /** Nearly every page says within so many characters that it is one. */
    private static final int FIRST_LOOK = 256;

    private static final int LONGEST_TAG = 16;
    private static final int STRETCH = 1024;
    private static final int STRETCHES = 16;
    private static final List<String> PAGE_TAGS = List.of("<html", "<!doctype html", "<body");
    private static final List<String> TAGS = List.of("<table", "<div", "<p", "<meta");
    /** A bit for each control character that text does not hold. */
    private static final int CONTROLS = ~(1 << '\n' | 1 << '\r' | 1 << '\t' | 1 << '\f' | 1 << 0x0B | 1 << 0x1A);

    /** The first control character behind those that break lines. */
    private static final char SHIFT_OUT = 0x0E;

    private Signature() {}

    /** The type by the first bytes; ZIP for everything zipped, DOC for everything in OLE2, TEXT for what may be text. */
    static MediaType of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return MediaType.ZIP;
        }
        if (head.startsWith(OLE2)) {
            return MediaType.DOC;
        }
        if (head.startsWith("%PDF-")) {
            return MediaType.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return MediaType.RTF;
        }
        if (isImage(head)) {
            return MediaType.IMAGE;
        }
        return isPacked(head) ? MediaType.UNKNOWN : MediaType.TEXT;
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("BM") && head.length() > 10 && head.startsWith("\0\0\0\0", 6))
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
    }

    private static boolean isPacked(String head) {
        return head.startsWith("Rar!\u001A") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("\u001F\u008B");
    }

    /** The type of a zip file by its parts. */
    static MediaType ofZip(ZipDirectory parts) {
        if (parts.contains("OFD.xml")) {
            return MediaType.OFD;
        }
        if (!parts.contains("[Content_Types].xml")) {
            return MediaType.ZIP;
        }
        if (parts.contains("xl/workbook.xml")) {
            return MediaType.XLSX;
        }
        return parts.contains("word/document.xml") || parts.contains("word/document2.xml")
                ? MediaType.DOCX
                : MediaType.ZIP;
    }

    /** Whether a decoded text is text at all: hardly any control characters, in stretches all over it. */
    static boolean isText(DecodedText decoded) {
        byte[] bytes = decoded.utf8();
        int last = bytes.length - Long.BYTES;
        int at = decoded.start();
        for (; at <= last; at += Long.BYTES) {
            if (mayHaveControl(EightBytes.at(bytes, at)) && hasControl(bytes, at, at + Long.BYTES)) {
                return isText(decoded.characters());
            }
        }
        return !hasControl(bytes, at, bytes.length) || isText(decoded.characters());
    }

    /** Whether any may be one; those from tab to carriage return, of which every text is full, are none. */
    private static boolean mayHaveControl(long eight) {
        long fromShiftOut = EightBytes.below(eight, ' ') & ~EightBytes.below(eight, SHIFT_OUT);
        return (EightBytes.below(eight, '\t') | fromShiftOut) != 0;
    }

    private static boolean hasControl(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && isControl((char) bytes[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(char[] text) {
        int step = Math.max(STRETCH, text.length / STRETCHES);
        int controls = 0;
        int sample = 0;
        for (int from = 0; from < text.length; from += step) {
            int end = Math.min(from + STRETCH, text.length);
            for (int i = from; i < end; i++) {
                controls += text[i] < ' ' && isControl(text[i]) ? 1 : 0;
            }
            sample += end - from;
        }
        return controls <= sample / 50;
    }

    private static boolean isControl(char c) {
        return (CONTROLS >>> c & 1) != 0;
    }

    /** Whether text is a page: markup near its beginning. */
    static boolean isHtml(DecodedText decoded) {
        return hasTag(decoded)
                && (isHtml(decoded.beginning(FIRST_LOOK)) || isHtml(decoded.beginning(HEAD + LONGEST_TAG)));
    }

    /** Whether a tag may begin within the bytes that the head of a text takes at most. */
    private static boolean hasTag(DecodedText decoded) {
        byte[] bytes = decoded.utf8();
        int end = Math.min(bytes.length, decoded.start() + 3 * HEAD);
        int at = decoded.start();
        while (at < end && bytes[at] != '<') {
            at++;
        }
        return at < end;
    }

    private static boolean isHtml(String text) {
        int end = Math.min(text.length(), HEAD);
        boolean begins = text.indexOf('<', 0, end) >= 0
                && text.substring(0, text.indexOf('<', 0, end)).isBlank();
        for (int at = text.indexOf('<', 0, end); at >= 0; at = text.indexOf('<', at + 1, end)) {
            if (startsWithAny(text, at, PAGE_TAGS) || (begins && startsWithAny(text, at, TAGS))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, int at, List<String> tags) {
        for (String tag : tags) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }
}
