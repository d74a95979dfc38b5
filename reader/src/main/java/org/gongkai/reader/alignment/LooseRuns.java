package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;

/**
 * Runs that were laid on no row. Rows of the form that were not found beside such a run are neither blank nor absent: an
 * empty row without a label may be the row itself or mean nothing, values may be those of any row beside them, and a run longer
 * than its row may hold the next one. For the same reason a blank cell beside loose values is not known to be blank.
 */
final class LooseRuns {
    /** Han characters left of an unlabelled row at most: its unit. */
    private static final int LONGEST_UNIT = 2;

    /** A single loose number is more often a number inside a label than a row. */
    private static final int LEAST_VALUES = 2;

    private final List<RowMatch> matches;
    private final List<Integer> widths;

    /** Before each match, and after the last. */
    private final List<List<Run>> gaps = new ArrayList<>();

    /**
     * The loose runs.
     *
     * @param runs all of the table, in order
     * @param widths of all rows of the form
     */
    LooseRuns(List<Run> runs, List<RowMatch> matches, List<Integer> widths) {
        this.matches = matches;
        this.widths = widths;
        int first = 0;
        for (int i = 0; i < runs.size(); i++) {
            int next = gaps.size();
            if (next < matches.size() && matches.get(next).run().equals(runs.get(i))) {
                gaps.add(first == i ? List.of() : runs.subList(first, i));
                first = i + 1;
            }
        }
        List<Run> rest = runs.subList(first, runs.size());
        gaps.add(matches.isEmpty() ? rest : rest.subList(0, Math.min(1, rest.size())));
    }

    /** 0-based rows that were not found and may hide behind a loose run. */
    Set<Integer> hidden(int rows) {
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < gaps.size(); i++) {
            int above = i == 0 ? -1 : matches.get(i - 1).row();
            int below = i == matches.size() ? rows : matches.get(i).row();
            if (below - above > 1 && mayHide(i)) {
                IntStream.range(above + 1, below).forEach(hidden::add);
            }
        }
        return hidden;
    }

    private boolean mayHide(int gap) {
        boolean isUnlabelled = gap > 0 && gaps.get(gap).stream().anyMatch(LooseRuns::isUnlabelled);
        return isUnlabelled || hasValues(gap) || isOverlong(gap - 1) || isOverlong(gap);
    }

    private boolean isOverlong(int match) {
        return match >= 0
                && match < matches.size()
                && matches.get(match)
                        .run()
                        .isOverlong(widths.get(matches.get(match).row()));
    }

    /**
     * The placed rows, one per match, with blank cells uncertain where loose values stand next to the row, and all
     * of a row that may hold the values of two.
     */
    List<PlacedRow> doubted(List<PlacedRow> placed) {
        List<PlacedRow> doubted = new ArrayList<>(placed);
        for (int i = 0; i < placed.size(); i++) {
            if (isOverlong(i)) {
                doubted.set(i, placed.get(i).doubted());
            } else if (hasValues(i) || hasValues(i + 1)) {
                doubted.set(i, placed.get(i).withoutCertainBlanks());
            }
        }
        return doubted;
    }

    /** Whether any loose run prints values. */
    boolean hasValues() {
        for (int gap = 0; gap < gaps.size(); gap++) {
            if (hasValues(gap)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasValues(int gap) {
        for (Run run : gaps.get(gap)) {
            if (run.printed() >= LEAST_VALUES && !isRepeated(run, gap - 1) && !isRepeated(run, gap)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the run only says once more what a row says: a row printed twice. */
    private boolean isRepeated(Run run, int match) {
        return match >= 0
                && match < matches.size()
                && values(run).equals(values(matches.get(match).run()));
    }

    private static List<TokenValue> values(Run run) {
        return run.tokens().stream().map(Token::value).toList();
    }

    private static boolean isUnlabelled(Run run) {
        boolean isAloneInItsRow =
                run.labelColumn() < 0 && run.tokens().getFirst().column() >= 0;
        return run.isBlank() && (isAloneInItsRow || run.before().length() <= LONGEST_UNIT);
    }
}
