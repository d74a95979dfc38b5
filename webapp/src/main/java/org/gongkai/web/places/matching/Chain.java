package org.gongkai.web.places.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of anchors with the most characters, each behind the one before in both texts: one pass over the clauses, with a prefix tree. */
final class Chain {
    private final @Nullable Link[] tree;

    /** Over a page of so many characters. */
    Chain(int shownLength) {
        tree = new Link[shownLength + 2];
    }

    /** An anchor with the best chain before it. */
    private record Link(Anchor anchor, int weight, @Nullable Link before) {
        boolean isBetterThan(@Nullable Link other) {
            return other == null
                    || weight > other.weight
                    || (weight == other.weight && anchor.shownEnd() < other.anchor.shownEnd());
        }
    }

    /**
     * The best one.
     *
     * @param places of each clause, in the order of the clauses
     */
    List<Anchor> best(List<List<Anchor>> places) {
        Link best = null;
        for (List<Anchor> clause : places) {
            List<Link> links = new ArrayList<>();
            for (Anchor anchor : clause) {
                Link before = bestUpTo(anchor.shown());
                links.add(new Link(anchor, anchor.length() + (before == null ? 0 : before.weight()), before));
            }
            for (Link link : links) {
                add(link);
                best = link.isBetterThan(best) ? link : best;
            }
        }
        List<Anchor> chain = new ArrayList<>();
        for (Link link = best; link != null; link = link.before()) {
            chain.addFirst(link.anchor());
        }
        return chain;
    }

    /** The best chain that ends at this place or before. */
    private @Nullable Link bestUpTo(int place) {
        Link best = null;
        for (int at = place + 1; at > 0; at -= at & -at) {
            Link link = tree[at];
            if (link != null && link.isBetterThan(best)) {
                best = link;
            }
        }
        return best;
    }

    private void add(Link link) {
        for (int at = link.anchor().shownEnd() + 1; at < tree.length; at += at & -at) {
            if (link.isBetterThan(tree[at])) {
                tree[at] = link;
            }
        }
    }
}
