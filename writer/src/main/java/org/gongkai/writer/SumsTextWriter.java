package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Wording;
import org.gongkai.report.sums.CellSum;
import org.gongkai.report.sums.ReportSums;
import org.gongkai.report.sums.YearSum;

/** Sums over bodies and years for people at a terminal: what is in them, what is missing, and every sum that is not zero. */
public final class SumsTextWriter {
    private static final int LABEL_WIDTH = 56;
    private static final int NUMBER_WIDTH = 14;
    private static final int HASH_SHOWN = 12;

    private final Locale locale;

    /** Writes in this language: English where asked for, Chinese otherwise. */
    public SumsTextWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * All sums, ending with a line end.
     *
     * @param findings of the compiled report against the sums; empty where none was given
     */
    public String text(ReportSums sums, List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        sums.years().forEach(year -> year(out, year));
        remarks(out, sums);
        sums.unplaced()
                .forEach(report -> line(out, "sums.unplaced", report.source().name()));
        if (!findings.isEmpty()) {
            out.append('\n').append(new TextWriter(locale).findings(findings));
        }
        return TextWriter.harmless(out.toString());
    }

    private void remarks(StringBuilder out, ReportSums sums) {
        sums.late()
                .forEach(late -> line(
                        out,
                        "sums.late",
                        late.report().heading().issuer(),
                        String.valueOf(late.report().year()),
                        late.signed(),
                        late.due()));
        sums.duplicates()
                .forEach(same -> line(
                        out,
                        "sums.duplicate",
                        same.kept().heading().issuer(),
                        String.valueOf(same.kept().year()),
                        same.kept().source().name(),
                        same.dropped().source().name()));
        sums.restatements()
                .forEach(restated -> line(
                        out,
                        "sums.restated",
                        restated.kept().heading().issuer(),
                        String.valueOf(restated.kept().year()),
                        restated.kept().source().name(),
                        restated.dropped().source().name(),
                        restated.differing().size()));
    }

    private void year(StringBuilder out, YearSum year) {
        line(
                out,
                "sums.title",
                year.year(),
                year.edition().name(),
                year.reports().size());
        if (!year.missing().isEmpty()) {
            line(out, "sums.missing", year.missing().size(), String.join("、", year.missing()));
        }
        year.cells().stream().filter(SumsTextWriter::isWorthALine).forEach(cell -> cell(out, cell));
        line(out, "sums.proof");
        for (Report report : year.reports()) {
            out.append("    ")
                    .append(
                            report.source().sha256(),
                            0,
                            Math.min(HASH_SHOWN, report.source().sha256().length()))
                    .append("  ")
                    .append(report.heading().issuer())
                    .append("  ")
                    .append(report.source().name())
                    .append('\n');
        }
        out.append('\n');
    }

    private static boolean isWorthALine(CellSum cell) {
        return cell.sum().signum() != 0 || open(cell) > 0;
    }

    private static int open(CellSum cell) {
        return cell.count(CellSum.State.BLANK) + cell.count(CellSum.State.UNREAD);
    }

    private void cell(StringBuilder out, CellSum cell) {
        String column = cell.cell().columnLabel();
        String label = column.isEmpty() ? cell.cell().rowLabel() : cell.cell().rowLabel() + " · " + column;
        out.append("  ")
                .append(Columns.left(label, LABEL_WIDTH))
                .append(Columns.right(PrintedNumber.plain(cell.sum()), NUMBER_WIDTH))
                .append(' ')
                .append(cell.unit());
        if (open(cell) > 0) {
            out.append("  ").append(say("sums.open", open(cell)));
        }
        out.append('\n');
    }

    private void line(StringBuilder out, String key, Object... arguments) {
        out.append(say(key, arguments)).append('\n');
    }

    private String say(String key, Object... arguments) {
        return Wording.of(TextWriter.BUNDLE, key, arguments).in(locale);
    }
}
