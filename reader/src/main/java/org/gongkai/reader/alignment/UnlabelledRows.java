package org.gongkai.reader.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rows of the form that were not found where the document prints an empty row without a label: either the row is there
 * and lost its label, or it is missing and the empty row means nothing. Nobody can tell, so they are neither blank nor
 * absent.
 */
final class UnlabelledRows {
    /** Han characters left of an unlabelled row at most: its unit. */
    private static final int LONGEST_UNIT = 2;

    private UnlabelledRows() {}

    /** 0-based rows that may hide behind an unlabelled empty row. */
    static Set<Integer> of(List<Run> runs, List<RowMatch> matches, int rows) {
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < matches.size(); i++) {
            boolean isLast = i + 1 == matches.size();
            int above = matches.get(i).row();
            int below = isLast ? rows : matches.get(i + 1).row();
            if (below - above > 1) {
                int from = runs.indexOf(matches.get(i).run()) + 1;
                int to = isLast
                        ? Math.min(from + 1, runs.size())
                        : runs.indexOf(matches.get(i + 1).run());
                if (runs.subList(from, to).stream().anyMatch(UnlabelledRows::isUnlabelled)) {
                    IntStream.range(above + 1, below).forEach(hidden::add);
                }
            }
        }
        return hidden;
    }

    private static boolean isUnlabelled(Run run) {
        boolean isAloneInItsRow =
                run.labelColumn() < 0 && run.tokens().getFirst().column() >= 0;
        return run.isBlank() && (isAloneInItsRow || run.before().length() <= LONGEST_UNIT);
    }
}
