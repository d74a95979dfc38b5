package org.gongkai.documents;

import java.util.List;

/** Opens files of any supported type. Safe for use by many threads at once. */
public final class DocumentOpener {
    private final Limits limits;

    /** An opener with its own limits. */
    public DocumentOpener(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a file and, where it is an archive, everything in it.
     *
     * @param name path or file name; only shown and compared with the content, never opened
     * @param bytes the whole file
     * @return one entry per document, in the order of the archive; never empty
     */
    public List<Opened> open(String name, byte[] bytes) {
        Refusal refusal = limits.fileBytes() < bytes.length
                ? Refusal.of(Refusal.Code.TOO_LARGE, name, bytes.length, limits.fileBytes())
                : Refusal.of(Refusal.Code.UNKNOWN_TYPE, name);
        return List.of(new Opened.Refused(name, "", MediaType.UNKNOWN, refusal));
    }
}
