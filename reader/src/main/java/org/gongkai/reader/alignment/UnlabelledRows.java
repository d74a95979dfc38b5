package org.gongkai.reader.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        int at = 0;
        for (int i = 0; i < matches.size(); i++) {
            while (runs.get(at) != matches.get(i).run()) {
                at++;
            }
            boolean isLast = i + 1 == matches.size();
            int below = isLast ? rows : matches.get(i + 1).row();
            int next = isLast
                    ? Math.min(at + 2, runs.size())
                    : indexOf(runs, matches.get(i + 1).run(), at);
            if (runs.subList(at + 1, next).stream().anyMatch(UnlabelledRows::isUnlabelled)) {
                for (int row = matches.get(i).row() + 1; row < below; row++) {
                    hidden.add(row);
                }
            }
        }
        return hidden;
    }

    private static int indexOf(List<Run> runs, Run run, int from) {
        int at = from;
        while (runs.get(at) != run) {
            at++;
        }
        return at;
    }

    private static boolean isUnlabelled(Run run) {
        boolean isAloneInItsRow =
                run.labelColumn() < 0 && run.tokens().getFirst().column() >= 0;
        return run.isBlank() && (isAloneInItsRow || run.before().length() <= LONGEST_UNIT);
    }
}
