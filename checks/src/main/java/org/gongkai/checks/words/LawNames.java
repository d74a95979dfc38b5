package org.gongkai.checks.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.checks.rules.WordList;
import org.jspecify.annotations.Nullable;

/** The laws that reports cite, and the one a miswritten title means. */
final class LawNames {
    private static final int LEAST_LENGTH = 7;
    private static final int LONG = 12;
    private static final Set<String> KNOWN = known();

    private LawNames() {}

    private static Set<String> known() {
        Set<String> names = new LinkedHashSet<>();
        WordList.read(LawNames.class, "laws.tsv").stream().map(List::getFirst).forEach(names::add);
        return names;
    }

    /** The law that a title means but does not name right; null for a right title and for one that is no law's. */
    static @Nullable String meant(String title) {
        if (title.length() < LEAST_LENGTH || KNOWN.contains(title)) {
            return null;
        }
        String nearest = null;
        int least = 1 + (title.length() >= LONG ? 2 : 1);
        for (String name : KNOWN) {
            if (Math.abs(name.length() - title.length()) < least && sameEnds(name, title)) {
                int edits = EditDistance.of(name, title, least);
                if (edits < least) {
                    nearest = name;
                    least = edits;
                }
            }
        }
        return nearest;
    }

    /** Whether they begin alike or end alike, as every miswritten title does; saves comparing all. */
    private static boolean sameEnds(String name, String title) {
        return name.startsWith(title.substring(0, 2)) || name.endsWith(title.substring(title.length() - 2));
    }
}
