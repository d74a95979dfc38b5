package org.gongkai.web.places.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Lays the approved text over a page: between the first and the last passage that both share every character counts, and what stands before
 * and behind is the page's own. Where the text is parted over several pages, that holds for each of them.
 */
final class Alignment {
    private static final int MOST_AT_EDGE = 3_000;
    private static final int ROOM = 200;

    private final Folded page;
    private final String approved;
    private final String shown;

    private Alignment(Folded approved, Folded shown) {
        page = shown;
        this.approved = approved.text();
        this.shown = shown.text();
    }

    /**
     * What differs, in the order of the text; the whole text where it is not on the page.
     *
     * @param starts where further pages begin
     */
    static List<Hunk> of(Folded approved, Folded shown, List<Integer> starts) {
        Alignment alignment = new Alignment(approved, shown);
        List<Anchor> chain = Anchors.of(approved, shown);
        return chain.isEmpty() ? alignment.withoutAnchors() : alignment.between(chain, starts);
    }

    private List<Hunk> between(List<Anchor> chain, List<Integer> starts) {
        List<Hunk> hunks = new ArrayList<>(before(chain.getFirst()));
        for (int at = 1; at < chain.size(); at++) {
            Anchor one = chain.get(at - 1);
            Anchor next = chain.get(at);
            Hunk gap = new Hunk(one.approvedEnd(), next.approved(), one.shownEnd(), next.shown());
            boolean isParted = starts.stream().anyMatch(start -> start >= gap.shown() && start <= gap.shownEnd());
            hunks.addAll(isParted ? acrossPages(gap) : Closeness.hunks(approved, shown, gap));
        }
        hunks.addAll(behind(chain.getLast()));
        return hunks;
    }

    /** Between two pages stand the foot of one and the head of the next: what is missing there is missing, and nothing was added. */
    private List<Hunk> acrossPages(Hunk gap) {
        int from = gap.approved();
        int shownAt = gap.shown();
        while (from < gap.approvedEnd() && shownAt < gap.shownEnd() && approved.charAt(from) == shown.charAt(shownAt)) {
            from++;
            shownAt++;
        }
        int to = gap.approvedEnd();
        int shownTo = gap.shownEnd();
        while (to > from && shownTo > shownAt && approved.charAt(to - 1) == shown.charAt(shownTo - 1)) {
            to--;
            shownTo--;
        }
        return to == from ? List.of() : List.of(new Hunk(from, to, shownAt, shownAt));
    }

    /** The beginning of the text ends where the first anchor begins, wherever it begins itself. */
    private List<Hunk> before(Anchor first) {
        int length = first.approved();
        int room = Math.min(first.shown(), 2 * length + ROOM);
        String passage = reversed(approved.substring(0, length));
        String head = reversed(shown.substring(first.shown() - room, first.shown()));
        int taken = atEdge(passage, head, end -> page.isLineStart(first.shown() - end));
        return Closeness.hunks(approved, shown, new Hunk(0, length, first.shown() - taken, first.shown()));
    }

    private List<Hunk> behind(Anchor last) {
        int length = approved.length() - last.approvedEnd();
        int room = Math.min(shown.length() - last.shownEnd(), 2 * length + ROOM);
        String foot = shown.substring(last.shownEnd(), last.shownEnd() + room);
        int taken =
                atEdge(approved.substring(last.approvedEnd()), foot, end -> page.isLineStart(last.shownEnd() + end));
        Hunk gap = new Hunk(last.approvedEnd(), approved.length(), last.shownEnd(), last.shownEnd() + taken);
        return Closeness.hunks(approved, shown, gap);
    }

    /** How much of the page is the passage, whole lines rather than parts of them; nothing where it is missing. */
    private static int atEdge(String passage, String page, IntPredicate isLineEdge) {
        if (passage.isEmpty() || passage.length() > MOST_AT_EDGE) {
            return 0;
        }
        List<Integer> ends = Closeness.endsOf(passage, page, false);
        return ends.stream()
                .filter(isLineEdge::test)
                .findFirst()
                .or(() -> ends.stream().findFirst())
                .orElse(0);
    }

    /** A text too short, or changed too often, to share a whole clause with the page. */
    private List<Hunk> withoutAnchors() {
        List<Integer> ends = approved.length() > MOST_AT_EDGE ? List.of() : Closeness.endsOf(approved, shown, true);
        if (ends.isEmpty()) {
            return List.of(new Hunk(0, approved.length(), 0, 0));
        }
        int to = ends.stream().filter(page::isLineStart).findFirst().orElse(ends.getFirst());
        int room = Math.min(to, 2 * approved.length() + ROOM);
        String head = reversed(shown.substring(to - room, to));
        int taken = atEdge(reversed(approved), head, end -> page.isLineStart(to - end));
        return Closeness.hunks(approved, shown, new Hunk(0, approved.length(), to - taken, to));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
