package org.gongkai.reader.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.reader.tokens.LabelBuffer;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.Relation;

/**
 * A row of the form with the sums that hold inside it.
 *
 * @param row the row
 * @param sums total = sum of parts, both as 0-based columns
 * @param wordings Han characters of its labels, in the labels' order
 */
public record RowForm(FormRow row, List<Sum> sums, List<String> wordings) {
    public RowForm {
        sums = List.copyOf(sums);
        wordings = List.copyOf(wordings);
    }

    /** A total and its parts, 0-based columns of one row. */
    public record Sum(List<Integer> parts, int total) {
        public Sum {
            parts = List.copyOf(parts);
        }

        /** Whether the total equals the sum of the parts; empty when a column has no number. */
        public Optional<Boolean> holds(List<Optional<BigDecimal>> numbers) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int part : parts) {
                if (numbers.get(part).isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(numbers.get(part).get());
            }
            BigDecimal whole = sum;
            return numbers.get(total).map(number -> number.compareTo(whole) == 0);
        }
    }

    /** The row of an edition with its sums. */
    static RowForm of(Edition edition, FormRow row) {
        List<CellKey> keys = row.cells().stream().map(cell -> cell.key()).toList();
        List<Sum> sums = new ArrayList<>();
        for (Relation relation : edition.relations()) {
            if (relation.comparison() == Relation.Comparison.EQUAL
                    && relation.right().size() == 1
                    && keys.containsAll(relation.left())
                    && keys.containsAll(relation.right())) {
                sums.add(new Sum(
                        relation.left().stream().map(keys::indexOf).toList(),
                        keys.indexOf(relation.right().getFirst())));
            }
        }
        return new RowForm(row, sums, row.labels().stream().map(RowForm::han).toList());
    }

    /** Number of values. */
    int width() {
        return row.width();
    }

    private static String han(String label) {
        LabelBuffer buffer = new LabelBuffer(label.length());
        buffer.append(label);
        return buffer.toString();
    }

    /** The label that stands before the values, or around them where a page ended within it; empty when it is none of the form's. */
    String label(Run run) {
        String label = longest(run.before()::endsWith);
        return label.isEmpty() ? longest((run.before() + run.after())::contains) : label;
    }

    private String longest(Predicate<String> isPrinted) {
        int longest = -1;
        for (int i = 0; i < wordings.size(); i++) {
            boolean isLonger = longest < 0
                    || wordings.get(i).length() > wordings.get(longest).length();
            if (isLonger && isPrinted.test(wordings.get(i))) {
                longest = i;
            }
        }
        return longest < 0 ? "" : row.labels().get(longest);
    }
}
