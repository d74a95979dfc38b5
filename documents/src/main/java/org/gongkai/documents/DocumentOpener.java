package org.gongkai.documents;

import java.util.List;
import java.util.ServiceLoader;

/** Opens files of any supported type. Safe for use by many threads at once. */
public final class DocumentOpener {
    private final Limits limits;
    private final Opening opening;

    /** An opener with its own limits. */
    public DocumentOpener(Limits limits) {
        this.limits = limits;
        this.opening = ServiceLoader.load(Opening.class, DocumentOpener.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no service org.gongkai.documents.Opening; expected META-INF/services on the class path"));
    }

    /**
     * Opens a file and, where it is an archive, everything in it. Never throws, whatever the bytes are.
     *
     * @param name path or file name; only shown and compared with the content, never opened
     * @param bytes the whole file
     * @return one entry per document, in the order of the archive; never empty
     */
    public List<Opened> open(String name, byte[] bytes) {
        return opening.open(name, bytes, limits);
    }
}
