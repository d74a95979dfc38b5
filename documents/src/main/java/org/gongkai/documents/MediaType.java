package org.gongkai.documents;

/** What a file is, by its content. */
public enum MediaType {
    TEXT("text/plain"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOC("application/msword"),
    XLS("application/vnd.ms-excel"),
    PDF("application/pdf"),
    OFD("application/ofd"),
    RTF("application/rtf"),
    ZIP("application/zip"),
    IMAGE("image/*"),
    UNKNOWN("application/octet-stream");

    private final String mime;

    MediaType(String mime) {
        this.mime = mime;
    }

    /** The registered media type, for the contract's {@code source.mediaType}. */
    public String mime() {
        return mime;
    }
}
