package org.gongkai.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Place;
import org.gongkai.documents.SourceDocument;
import org.gongkai.report.Report;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/** Small reports in plain text for tests of the reader: an invented town, one line a row, cells parted by tabs. */
final class TextReports {
    private final Edition edition;
    private Function<FormRow, String> values = row -> "0\t".repeat(row.width()).stripTrailing();
    private Function<String, String> whole = Function.identity();

    private TextReports(Edition edition) {
        this.edition = edition;
    }

    static TextReports of(String edition) {
        return new TextReports(Editions.standard().named(edition));
    }

    /** The values of each row, parted by tabs. */
    TextReports values(Function<FormRow, String> change) {
        values = change;
        return this;
    }

    /** A change of the finished text. */
    TextReports text(Function<String, String> change) {
        whole = change;
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder("青石镇人民政府2022年政府信息公开工作年度报告\n\n一、总体情况\n\n本年公开各类信息20条。\n\n");
        for (FormTable table : edition.tables()) {
            table.headers().forEach(header -> text.append(header).append('\t'));
            table.rows()
                    .getFirst()
                    .columns()
                    .forEach(c -> text.append(c.labels().getFirst()).append('\t'));
            text.append('\n');
            List<String> groups = List.of();
            for (FormRow row : table.rows()) {
                if (!row.groups().equals(groups)) {
                    row.groups().forEach(group -> text.append(group).append('\t'));
                    groups = row.groups();
                }
                text.append(row.label()).append('\t').append(values.apply(row)).append('\n');
            }
            text.append('\n');
        }
        return whole.apply(text.append("五、存在的主要问题及改进情况\n\n解读形式不够丰富。\n").toString());
    }

    List<Report> read() {
        return reader().read(document(text()));
    }

    Report only() {
        List<Report> reports = read();
        if (reports.size() != 1) {
            throw new AssertionError(reports.size() + " reports instead of one");
        }
        return reports.getFirst();
    }

    static ReportReader reader() {
        return new ReportReader(
                new org.gongkai.documents.DocumentOpener(org.gongkai.documents.Limits.DEFAULT), Editions.standard());
    }

    static SourceDocument document(String text) {
        List<DocumentEvent> events = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            events.add(new DocumentEvent.Line(line, Place.ofLine(events.size() + 1, 1)));
        }
        return new SourceDocument("report.txt", "", MediaType.TEXT, "UTF-8", events, List.of());
    }
}
