package org.gongkai.bench.speed;

import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.form.Editions;

/** The product's own front ends and reader. */
public final class OwnWork {
    private static final DocumentOpener OPENER = new DocumentOpener(Limits.DEFAULT);
    private static final ReportReader READER = new ReportReader(OPENER, Editions.standard());

    private OwnWork() {}

    /** Whether the reader finds a report in the file, without which its speed means nothing. */
    public static boolean reads(String format, byte[] bytes) {
        return READER.read("a." + format, bytes).stream().anyMatch(Reading.Success.class::isInstance);
    }

    /** Front end alone: the file as a stream of events. */
    public static Contender frontEnd(String format) {
        return new Contender(
                format,
                "own front end",
                bytes -> OPENER.open("a." + format, bytes).size());
    }

    /** Front end and reader: the file as reports. */
    public static Contender reader(String format) {
        return new Contender(
                format,
                "own front end + reader",
                bytes -> READER.read("a." + format, bytes).size());
    }
}
