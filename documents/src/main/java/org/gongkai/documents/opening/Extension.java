package org.gongkai.documents.opening;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gongkai.documents.MediaType;

/** What the extension of a name promises. */
final class Extension {
    private Extension() {}

    /** The extension in lower case without its dot, empty where there is none. */
    static String of(String name) {
        int dot = name.lastIndexOf('.');
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot > slash ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the extension is a known one and belongs to other types than this. */
    static boolean contradicts(String extension, MediaType type) {
        Set<MediaType> promised = promised(extension);
        return !promised.isEmpty() && !promised.contains(type);
    }

    private static Set<MediaType> promised(String extension) {
        return switch (extension) {
            case "txt", "text", "md", "csv", "log" -> EnumSet.of(MediaType.TEXT);
            case "htm", "html", "shtml", "xhtml", "mht", "mhtml", "jsp", "aspx" -> EnumSet.of(MediaType.HTML);
            case "docx", "docm", "dotx", "dotm" -> EnumSet.of(MediaType.DOCX);
            case "xlsx", "xlsm", "xltx", "xltm" -> EnumSet.of(MediaType.XLSX);
            case "doc", "dot" -> EnumSet.of(MediaType.DOC);
            case "wps", "wpt" -> EnumSet.of(MediaType.DOC, MediaType.DOCX, MediaType.RTF);
            case "xls", "xlt" -> EnumSet.of(MediaType.XLS);
            case "et", "ett" -> EnumSet.of(MediaType.XLS, MediaType.XLSX);
            case "pdf" -> EnumSet.of(MediaType.PDF);
            case "ofd" -> EnumSet.of(MediaType.OFD);
            case "rtf" -> EnumSet.of(MediaType.RTF);
            case "zip" -> EnumSet.of(MediaType.ZIP);
            case "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp" -> EnumSet.of(MediaType.IMAGE);
            default -> EnumSet.noneOf(MediaType.class);
        };
    }
}
