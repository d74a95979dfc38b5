package org.gongkai.reader;

import java.util.List;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.SourceDocument;
import org.gongkai.report.Editions;
import org.gongkai.report.Report;

/** Reads annual reports. Safe for use by many threads at once. */
public final class ReportReader {
    private final DocumentOpener opener;
    private final Editions editions;

    /** A reader for the given editions, opening files within the opener's limits. */
    public ReportReader(DocumentOpener opener, Editions editions) {
        this.opener = opener;
        this.editions = editions;
    }

    /**
     * Opens a file and reads every report in it; an archive gives those of all its files.
     *
     * @param name path or file name, for messages and detection of wrong extensions only
     * @param bytes the whole file
     * @return at least one reading; never throws for any bytes
     */
    public List<Reading> read(String name, byte[] bytes) {
        return List.of();
    }

    /**
     * Reads every report in an opened document.
     *
     * @return reports in order, empty when the document holds none
     */
    public List<Report> read(SourceDocument document) {
        return List.of();
    }
}
