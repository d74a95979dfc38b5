package org.gongkai.documents;

/**
 * What {@link DocumentOpener} hands its work to, found as a service so that this package, which every format imports,
 * imports no format itself. Implementations throw nothing but what the recipient throws, whatever the bytes are.
 */
public interface Opening {
    /** Opens a file and, where it is an archive, everything in it; at least one document reaches the recipient. */
    void open(String name, byte[] bytes, Limits limits, Recipient recipient);
}
