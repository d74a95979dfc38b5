package org.gongkai.web.channels.model;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/**
 * The items of a span, each counted once in all, and parted in several ways.
 *
 * @param scope what was asked
 * @param total items that first became public in the span; an item that went to three channels is one
 * @param elsewhere how many of them also went to a channel within the span
 * @param parts by kind of channel, by channel, by entry
 * @param below by body, where those below were asked for
 */
public record Counts(Scope scope, CountRow total, CountRow elsewhere, Parts parts, Below below) {

    /** A body, the days, and whether those below it count as well. */
    public record Scope(long body, Span span, boolean withBelow) {}

    /** What the items were parted by. */
    public record Parts(List<CountRow> kinds, List<CountRow> channels, List<CountRow> entries) {
        /** Keeps copies. */
        public Parts {
            kinds = List.copyOf(kinds);
            channels = List.copyOf(channels);
            entries = List.copyOf(entries);
        }
    }

    /** Organs, whose sum is the total, and villages, which are no organs and stand apart (村务公开). */
    public record Below(List<CountRow> organs, List<CountRow> villages, CountRow allVillages) {
        /** Keeps copies. */
        public Below {
            organs = List.copyOf(organs);
            villages = List.copyOf(villages);
        }
    }

    /** All rows, in the order of the page. */
    public List<CountRow> rows() {
        List<CountRow> rows = new ArrayList<>(List.of(total, elsewhere));
        rows.addAll(parts.kinds());
        rows.addAll(parts.channels());
        rows.addAll(parts.entries());
        rows.addAll(below.organs());
        if (!below.villages().isEmpty()) {
            rows.add(below.allVillages());
            rows.addAll(below.villages());
        }
        return rows;
    }
}
