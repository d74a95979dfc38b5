package org.gongkai.writer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Wording;

/** A file of JSON lines that this product wrote itself, given back to it: one report a line, as {@link JsonWriter} writes it. */
public final class JsonReports {
    /** The contract's code for a line that is no report. */
    public static final String BROKEN = "NOT_OUR_JSON";

    private static final String BUNDLE = "org.gongkai.writer.json";
    private static final String HEAD = "{\"source\":";

    private JsonReports() {}

    /** A line of the file. */
    public sealed interface Line {
        /** A report. */
        record Of(Report report) implements Line {}

        /** No report: 1-based number of the line, and what was expected instead. */
        record Broken(int number, Wording message) implements Line {}
    }

    /** Whether the file begins as every line of the contract does; any other file is for the reader of documents. */
    public static boolean isOurs(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        return head.replaceAll("[\\s\uFEFF]", "").startsWith(HEAD);
    }

    /** Every line, in order; one that is no report does not stop the others. */
    public static List<Line> lines(String name, byte[] bytes) {
        JsonReader reader = new JsonReader(Editions.standard());
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList()) {
            number++;
            if (!line.isBlank()) {
                lines.add(line(name, reader, number, line));
            }
        }
        return lines;
    }

    private static Line line(String name, JsonReader reader, int number, String line) {
        try {
            return new Line.Of(reader.report(line));
        } catch (IllegalArgumentException broken) {
            String reason = String.valueOf(broken.getMessage());
            return new Line.Broken(number, Wording.of(BUNDLE, BROKEN, name, String.valueOf(number), reason));
        }
    }
}
