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

    private static void join(List<Rule> pieces, List<Rule> into) {
        float at = (pieces.get(0).at + pieces.get(pieces.size() - 1).at) / 2;
        pieces.sort(BY_START);
        float from = pieces.get(0).from;
        float to = pieces.get(0).to;
        for (Rule piece : pieces) {
            if (piece.from - to > GAP) {
                add(at, from, to, into);
                from = piece.from;
                to = piece.to;
            }
            to = Math.max(to, piece.to);
        }
        add(at, from, to, into);
    }

    private static void add(float at, float from, float to, List<Rule> into) {
        if (to - from >= SHORTEST) {
            into.add(new Rule(at, from, to));
        }
    }

    boolean meets(Rule across) {
        return across.at >= from - GAP && across.at <= to + GAP && at >= across.from - GAP && at <= across.to + GAP;
    }
}
