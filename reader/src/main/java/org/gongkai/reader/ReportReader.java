package org.gongkai.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Opened;
import org.gongkai.documents.SourceDocument;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Wording;

/** Reads annual reports. Safe for use by many threads at once. */
public final class ReportReader {
    private static final String NO_REPORT_FOUND = "NO_REPORT_FOUND";

    private final DocumentOpener opener;
    private final Knowledge knowledge;

    /** A reader for the given editions, opening files within the opener's limits. */
    public ReportReader(DocumentOpener opener, Editions editions) {
        this.opener = opener;
        this.knowledge = Knowledge.of(editions);
    }

    /**
     * Opens a file and reads every report in it; an archive gives those of all its files.
     *
     * @param name path or file name, for messages and detection of wrong extensions only
     * @param bytes the whole file
     * @return at least one reading; never throws for any bytes
     */
    public List<Reading> read(String name, byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        read(name, bytes, readings::add);
        return readings;
    }

    /** The same, each reading handed over as soon as its document is read, so that archives of any size need little room. */
    public void read(String name, byte[] bytes, Consumer<Reading> sink) {
        opener.open(name, bytes, opened -> {
            switch (opened) {
                case Opened.Readable(SourceDocument document) -> read(document, sink);
                case Opened.Refused refused -> sink.accept(refused(refused));
            }
        });
    }

    private void read(SourceDocument document, Consumer<Reading> sink) {
        List<Report> reports = read(document);
        reports.forEach(report -> sink.accept(new Reading.Success(report, document)));
        if (reports.isEmpty()) {
            sink.accept(new Reading.Failure(
                    document.name(),
                    document.sha256(),
                    document.type().mime(),
                    NO_REPORT_FOUND,
                    Wording.of("org.gongkai.reader.findings", NO_REPORT_FOUND, document.name())));
        }
    }

    private static Reading refused(Opened.Refused refused) {
        return new Reading.Failure(
                refused.name(),
                refused.sha256(),
                refused.type().mime(),
                refused.refusal().code().name(),
                Reading.Failure.sentence(refused.refusal()),
                refused.pages());
    }

    /**
     * Reads every report in an opened document.
     *
     * @return reports in order, empty when the document holds none
     */
    public List<Report> read(SourceDocument document) {
        return new DocumentReading(knowledge, document).reports();
    }
}
