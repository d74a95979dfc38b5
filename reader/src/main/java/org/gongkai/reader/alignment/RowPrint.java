package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.reader.tokens.LabelBuffer;
import org.gongkai.report.PrintedRow;
import org.gongkai.report.form.FormRow;

/** Tells how the rows of a table are printed. Made once per table of an edition; safe for many threads. */
final class RowPrint {
    private final List<FormRow> rows;
    private final List<List<String>> labels;

    RowPrint(List<FormRow> rows) {
        this.rows = rows;
        this.labels = rows.stream()
                .map(row -> row.labels().stream().map(RowPrint::han).toList())
                .toList();
    }

    private static String han(String label) {
        LabelBuffer buffer = new LabelBuffer(label.length());
        buffer.append(label);
        return buffer.toString();
    }

    /** The printed rows of these matches, those left out whose likeness is below the least. */
    List<PrintedRow> of(List<RowMatch> matches, double least, CellMaker maker) {
        List<PrintedRow> printed = new ArrayList<>(matches.size());
        for (RowMatch match : matches) {
            Run run = match.run();
            if (match.likeness() >= least) {
                printed.add(new PrintedRow(
                        rows.get(match.row()),
                        label(match.row(), run),
                        run.labelColumn(),
                        run.tokens().size(),
                        run.printed() < run.tokens().size(),
                        maker.place(run.tokens().getFirst())));
            }
        }
        return printed;
    }

    /** The label that stands before the values, or around them where a page ended within it. */
    private String label(int row, Run run) {
        String label = longest(row, known -> run.before().endsWith(known));
        if (!label.isEmpty()) {
            return label;
        }
        String around = run.before() + run.after();
        return longest(row, around::contains);
    }

    private String longest(int row, Predicate<String> isPrinted) {
        List<String> known = labels.get(row);
        int longest = -1;
        for (int i = 0; i < known.size(); i++) {
            boolean isLonger =
                    longest < 0 || known.get(i).length() > known.get(longest).length();
            if (isLonger && isPrinted.test(known.get(i))) {
                longest = i;
            }
        }
        return longest < 0 ? "" : rows.get(row).labels().get(longest);
    }
}
