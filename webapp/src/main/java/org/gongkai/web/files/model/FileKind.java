package org.gongkai.web.files.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.documents.MediaType;

/**
 * What may be attached: what a citizen can open on a phone and the machine can look into. Archives are left out, as nobody reviews
 * what is packed, slides, as no reader of ours sees what they hide, and pages, as they run in the browser.
 */
public enum FileKind {
    PDF(MediaType.PDF, MediaType.PDF.mime(), "pdf"),
    OFD(MediaType.OFD, MediaType.OFD.mime(), "ofd"),
    DOCX(MediaType.DOCX, MediaType.DOCX.mime(), "docx", "wps"),
    DOC(MediaType.DOC, MediaType.DOC.mime(), "doc", "wps"),
    RTF(MediaType.RTF, MediaType.RTF.mime(), "rtf", "wps"),
    XLSX(MediaType.XLSX, MediaType.XLSX.mime(), "xlsx", "et"),
    XLS(MediaType.XLS, MediaType.XLS.mime(), "xls", "et"),
    TEXT(MediaType.TEXT, "text/plain", "txt"),
    CSV(MediaType.TEXT, "text/csv", "csv"),
    JPEG(MediaType.IMAGE, "image/jpeg", "jpg", "jpeg"),
    PNG(MediaType.IMAGE, "image/png", "png");

    private final MediaType content;
    private final String mime;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> extensions;

    FileKind(MediaType content, String mime, String... extensions) {
        this.content = content;
        this.mime = mime;
        this.extensions = List.of(extensions);
    }

    /** The media type it is served as. */
    public String mime() {
        return mime;
    }

    /** What it is by its content. */
    public MediaType content() {
        return content;
    }

    /** The kind that is served as this media type; empty for one that is not kept. */
    public static Optional<FileKind> servedAs(String mime) {
        return Arrays.stream(values()).filter(kind -> kind.mime.equals(mime)).findFirst();
    }

    /** The extension it usually has. */
    public String extension() {
        return extensions.getFirst();
    }

    /** Whether the extension, in lower case, belongs to one that may be attached. */
    public static boolean isKnown(String extension) {
        return Arrays.stream(values()).anyMatch(kind -> kind.extensions.contains(extension));
    }

    /** What a content is under a name with this extension; empty where the extension promises something else. */
    public static Optional<FileKind> of(Content content, String extension) {
        return among(content).stream()
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** What a content is, whatever its name says; empty where nothing of the kind may be attached. */
    public static Optional<FileKind> of(Content content) {
        return among(content).stream().findFirst();
    }

    /** All extensions, as people type them, parted by commas: what the page offers to choose. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .distinct()
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    private static Set<FileKind> among(Content content) {
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        for (FileKind kind : values()) {
            boolean isPicture = kind.content == MediaType.IMAGE;
            if (isPicture ? kind.mime.equals(content.picture()) : kind.content == content.type()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /**
     * What a file is by its content alone.
     *
     * @param picture media type of a picture; empty where it is none, or one of another kind
     */
    public record Content(MediaType type, String picture) {
        /** By the type a reader found and the first bytes. */
        public static Content of(MediaType type, byte[] head) {
            return new Content(type, type == MediaType.IMAGE ? picture(head) : "");
        }

        private static String picture(byte[] head) {
            if (head.length > 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xD8 && head[2] == (byte) 0xFF) {
                return "image/jpeg";
            }
            boolean isPng = head.length > 3 && head[0] == (byte) 0x89 && head[1] == 'P' && head[2] == 'N';
            return isPng && head[3] == 'G' ? "image/png" : "";
        }
    }
}
