package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Opens files of any supported type. Safe for use by many threads at once. */
public final class DocumentOpener {
    private final Limits limits;
    private final Opening opening;

    /** An opener that opens every file in this process. */
    public DocumentOpener(Limits limits) {
        this(limits, here());
    }

    /** An opener that leaves the work to another, such as a pool of worker processes. */
    public DocumentOpener(Limits limits, Opening opening) {
        this.limits = limits;
        this.opening = opening;
    }

    private static Opening here() {
        return ServiceLoader.load(Opening.class, DocumentOpener.class.getClassLoader())
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
        List<Opened> opened = new ArrayList<>();
        open(name, bytes, opened::add);
        return opened;
    }

    /** The same, each document handed over as soon as it is opened, so that an archive of any size needs little room. */
    public void open(String name, byte[] bytes, Recipient recipient) {
        opening.open(name, bytes, limits, recipient);
    }
}
