package org.gongkai.documents.opening;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.zip.ZipDirectory;

/** Tells types apart by their first bytes and by the parts inside. */
final class Signature {
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

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

    /** Whether decoded characters are text at all: hardly any control characters. */
    static boolean isText(String text) {
        int sample = Math.min(text.length(), 1 << 16);
        char[] stretch = new char[1 << 10];
        int controls = 0;
        for (int from = 0; from < sample; from += stretch.length) {
            int length = Math.min(stretch.length, sample - from);
            text.getChars(from, from + length, stretch, 0);
            controls += controls(stretch, length);
        }
        return controls <= sample / 50;
    }

    private static int controls(char[] text, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1A) {
                controls++;
            }
        }
        return controls;
    }

    /** Whether text is a page: markup near its beginning. */
    static boolean isHtml(String text) {
        String head =
                text.substring(0, Math.min(text.length(), 4096)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")) {
            return true;
        }
        return head.startsWith("<")
                && (head.contains("<table") || head.contains("<div") || head.contains("<p") || head.contains("<meta"));
    }
}
