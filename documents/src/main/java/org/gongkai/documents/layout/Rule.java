package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A ruling line.
 *
 * @param at its y if it lies, its x if it stands
 * @param from where it begins along the other axis
 * @param to where it ends
 */
record Rule(float at, float from, float to) {
    /** Lines closer than this are the two strokes of one. */
    static final float SAME = 2.5f;

    /** Pieces of one line may be this far apart: dots, corners. */
    private static final float GAP = 3.5f;

    /** Shorter lines are no part of a table. */
    private static final float SHORTEST = 5;

    private static final Comparator<Rule> BY_PLACE = Comparator.comparingDouble(Rule::at);
    private static final Comparator<Rule> BY_START = Comparator.comparingDouble(Rule::from);

    /** Puts lines together that are drawn in pieces or twice. */
    static List<Rule> merged(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(BY_PLACE);
        List<Rule> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at - sorted.get(start).at > SAME) {
                join(sorted.subList(start, i), merged);
                start = i;
            }
        }
        return merged;
    }

    /** Pieces far apart along the line are lines of different tables, each at its own place. */
    private static void join(List<Rule> pieces, List<Rule> into) {
        pieces.sort(BY_START);
        int start = 0;
        float to = pieces.getFirst().to;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).from - to > GAP) {
                add(pieces.subList(start, i), to, into);
                start = i;
            }
            to = i < pieces.size() ? Math.max(to, pieces.get(i).to) : to;
        }
    }

    private static void add(List<Rule> pieces, float to, List<Rule> into) {
        float from = pieces.getFirst().from;
        if (to - from < SHORTEST) {
            return;
        }
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (Rule piece : pieces) {
            least = Math.min(least, piece.at);
            most = Math.max(most, piece.at);
        }
        into.add(new Rule((least + most) / 2, from, to));
    }

    boolean meets(Rule across) {
        return across.at >= from - GAP && across.at <= to + GAP && at >= across.from - GAP && at <= across.to + GAP;
    }
}
