package org.gongkai.web.places.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clauses of the approved text that stand word for word on the page, in the same order: of all such chains the one with the most
 * characters. Clauses are found by their beginnings in one pass over the page, and chained with a tree of the best chains that end before a
 * place, so that long texts take no longer than a moment.
 */
final class Anchors {
    /** Behind each of these a clause ends. */
    private static final String ENDS = "\u3002!?;,:\u3001";

    /** Shorter clauses stand everywhere by chance; they are compared between longer ones. */
    private static final int SHORTEST = 6;

    /** A clause that stands more often on a page tells nothing of its place. */
    private static final int MOST_PLACES = 60;

    /** A first or last clause of fewer characters may stand in a menu by chance. */
    private static final int CHANCE = 24;

    private static final int FAR = 200;

    private final String approved;
    private final String shown;

    private Anchors(String approved, String shown) {
        this.approved = approved;
        this.shown = shown;
    }

    /** The chain, in the order of both texts. */
    static List<Anchor> of(Folded approved, Folded shown) {
        Anchors anchors = new Anchors(approved.text(), shown.text());
        List<List<Anchor>> places = anchors.places(anchors.clauses(approved));
        List<Anchor> best = new Chain(shown.length()).best(places);
        return withoutChance(tight(best, places));
    }

    private record Clause(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private List<Clause> clauses(Folded text) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < approved.length(); at++) {
            if (ENDS.indexOf(approved.charAt(at)) >= 0 || text.isLineStart(at + 1)) {
                clauses.add(new Clause(from, at + 1));
                from = at + 1;
            }
        }
        return clauses;
    }

    /** Where each clause stands on the page; clauses that stand nowhere are left out. */
    private List<List<Anchor>> places(List<Clause> clauses) {
        int head = Math.min(
                SHORTEST, clauses.stream().mapToInt(Clause::length).max().orElse(SHORTEST));
        Map<String, List<Clause>> byHead = new HashMap<>();
        clauses.stream()
                .filter(clause -> clause.length() >= head)
                .forEach(clause -> byHead.computeIfAbsent(headOf(clause, head), _ -> new ArrayList<>())
                        .add(clause));
        Map<Clause, List<Anchor>> found = new HashMap<>();
        for (int at = 0; at + head <= shown.length(); at++) {
            for (Clause clause : byHead.getOrDefault(shown.substring(at, at + head), List.of())) {
                if (shown.regionMatches(at, approved, clause.from(), clause.length())) {
                    found.computeIfAbsent(clause, _ -> new ArrayList<>())
                            .add(new Anchor(clause.from(), at, clause.length()));
                }
            }
        }
        return clauses.stream()
                .map(clause -> found.getOrDefault(clause, List.of()))
                .filter(some -> !some.isEmpty() && some.size() <= MOST_PLACES)
                .toList();
    }

    private String headOf(Clause clause, int length) {
        return approved.substring(clause.from(), clause.from() + length);
    }

    /** A clause that stands several times is taken where it stands closest to its neighbours. */
    private static List<Anchor> tight(List<Anchor> chain, List<List<Anchor>> places) {
        Map<Integer, List<Anchor>> byClause = new HashMap<>();
        places.forEach(some -> byClause.put(some.getFirst().approved(), some));
        List<Anchor> tight = new ArrayList<>(chain);
        for (int at = tight.size() - 2; at >= 0; at--) {
            int limit = tight.get(at + 1).shown();
            for (Anchor other : byClause.getOrDefault(tight.get(at).approved(), List.of())) {
                if (other.shownEnd() <= limit && other.shown() > tight.get(at).shown()) {
                    tight.set(at, other);
                }
            }
        }
        for (int at = 1; at < tight.size(); at++) {
            int limit = tight.get(at - 1).shownEnd();
            for (Anchor other : byClause.getOrDefault(tight.get(at).approved(), List.of())) {
                if (other.shown() >= limit && other.shown() < tight.get(at).shown()) {
                    tight.set(at, other);
                }
            }
        }
        return tight;
    }

    /** Leaves out short clauses at both ends that stand far from all others. */
    private static List<Anchor> withoutChance(List<Anchor> chain) {
        int from = 0;
        int to = chain.size();
        while (to - from > 1 && isChance(chain.get(from), chain.get(from), chain.get(from + 1))) {
            from++;
        }
        while (to - from > 1 && isChance(chain.get(to - 1), chain.get(to - 2), chain.get(to - 1))) {
            to--;
        }
        return chain.subList(from, to);
    }

    private static boolean isChance(Anchor looked, Anchor before, Anchor after) {
        int apart = after.approved() - before.approvedEnd();
        return looked.length() < CHANCE && after.shown() - before.shownEnd() > 3 * apart + FAR;
    }
}
