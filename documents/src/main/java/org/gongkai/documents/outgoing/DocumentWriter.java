package org.gongkai.documents.outgoing;

/** Turns a document into a file of one format. Safe for use by many threads at once. */
public interface DocumentWriter {
    /** The file; the same document always gives the same bytes. */
    WrittenDocument write(OutgoingDocument document);
}
