package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.reader.tokens.LabelBuffer;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormTable;

/** Tells which value columns a printed table has, by the words of its header. */
final class HeaderColumns {
    /** Rows that seem to have one more value, where a label's number stands apart from its label. */
    private static final double MOST_WIDER = 0.2;

    /** So many rows of values without labels, as a share of the rows of the table, may be the rest of its columns. */
    private static final double MOST_UNLABELLED = 0.5;

    private static final int LONGEST_HEADER = 256;

    /** The characters of each column's labels. */
    private final List<List<String>> columns;

    private final boolean isUniform;

    HeaderColumns(FormTable table) {
        List<FormColumn> first = table.rows().getFirst().columns();
        columns = first.stream()
                .map(column -> column.labels().stream().map(LabelText::reduce).toList())
                .toList();
        isUniform = table.rows().size() > 1
                && columns.size() > 3
                && table.rows().stream().allMatch(row -> row.columns().equals(first));
    }

    /**
     * For each column whether it is printed. All are taken as printed unless the header names all but one, hardly any row has
     * more values than the header has names, and no columns without labels follow: only then one is known to be missing.
     *
     * @param after the tokens behind the region; at its end or there pages too narrow for a table print the rest of its columns
     */
    List<Boolean> printed(List<Token> region, List<Token> after, List<RowMatch> matches) {
        if (!isUniform || matches.isEmpty()) {
            return List.of();
        }
        String header = header(region, matches.getFirst());
        List<Boolean> printed = new ArrayList<>();
        int found = 0;
        for (List<String> labels : columns) {
            boolean isFound = labels.stream().anyMatch(label -> holds(header, label));
            printed.add(isFound);
            found += isFound ? 1 : 0;
        }
        boolean oneIsMissing = found == columns.size() - 1
                && wider(matches, found) <= MOST_WIDER * matches.size()
                && unlabelled(region) + unlabelled(after) < MOST_UNLABELLED * matches.size();
        return oneIsMissing ? printed : Collections.nCopies(columns.size(), true);
    }

    /** How many rows print values and no label. */
    private static long unlabelled(List<Token> tokens) {
        return RunReader.read(tokens).stream()
                .filter(run -> run.printed() > 0
                        && run.labelColumn() < 0
                        && run.before().isEmpty())
                .count();
    }

    /** How many rows have more values than the header has names. */
    private static long wider(List<RowMatch> matches, int names) {
        return matches.stream()
                .filter(match ->
                        Math.min(match.run().printed(), match.run().joined().size()) > names)
                .count();
    }

    /** Header words may be cut over lines with other words between, so only their characters are looked for. */
    private static boolean holds(String header, String label) {
        for (int i = 0; i < label.length(); i++) {
            if (header.indexOf(label.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String header(List<Token> region, RowMatch first) {
        int firstValue = first.run().tokens().getFirst().event();
        LabelBuffer header = new LabelBuffer(LONGEST_HEADER);
        for (Token token : region) {
            if (token.event() >= firstValue) {
                break;
            }
            if (token.isLabel()) {
                header.append(token.text());
            }
        }
        return header.toString();
    }
}
