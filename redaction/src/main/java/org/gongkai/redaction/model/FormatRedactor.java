package org.gongkai.redaction.model;

import org.gongkai.redaction.covering.Covers;

/** Redacts files of one type. Implementations keep nothing between files. */
public interface FormatRedactor {
    /**
     * The file without what is covered and without what no page shows.
     *
     * @param file the whole file, never changed
     * @param covers what is covered; it may be nothing
     * @param journal told everything that is taken out
     * @throws CannotRedact it cannot be redacted to the end
     */
    byte[] redact(byte[] file, Covers covers, Journal journal) throws CannotRedact;
}
