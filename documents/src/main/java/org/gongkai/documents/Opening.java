package org.gongkai.documents;

import java.util.List;

/**
 * What {@link DocumentOpener} hands its work to, found as a service so that this package, which every format imports,
 * imports no format itself. Implementations never throw, whatever the bytes are.
 */
public interface Opening {
    /**
     * Opens a file and, where it is an archive, everything in it.
     *
     * @return one entry per document, never empty
     */
    List<Opened> open(String name, byte[] bytes, Limits limits);
}
