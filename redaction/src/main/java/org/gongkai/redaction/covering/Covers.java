package org.gongkai.redaction.covering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.screening.sighting.Kind;

/**
 * Everything that is to be covered in one file. Longer ones come first, so that no part of one is left by another. A list may name
 * thousands of people: each place of a text is looked up once for each length, however many there are.
 */
public final class Covers {
    private final NavigableMap<Integer, Map<String, Needle>> byLength;
    private final Set<Kind> kinds;

    /** @param covers in any order; what has neither letters nor digits is left out */
    public Covers(List<Cover> covers) {
        this.byLength = new TreeMap<>(Comparator.reverseOrder());
        this.kinds = covers.stream().map(Cover::kind).collect(Collectors.toUnmodifiableSet());
        covers.stream()
                .map(Needle::of)
                .filter(needle -> needle.length() > 0)
                .forEach(needle -> byLength.computeIfAbsent(needle.length(), _ -> new HashMap<>())
                        .putIfAbsent(needle.signs(), needle));
    }

    private Covers(NavigableMap<Integer, Map<String, Needle>> byLength, Set<Kind> kinds) {
        this.byLength = byLength;
        this.kinds = kinds;
    }

    /** The same without those of fewer letters and digits: in bytes that are no text those would be found by chance. */
    public Covers atLeast(int signs) {
        return new Covers(byLength.headMap(signs, true), kinds);
    }

    /** The kinds of what is covered. */
    public Set<Kind> kinds() {
        return kinds;
    }

    /** Whether nothing is to be covered. */
    public boolean isEmpty() {
        return byLength.isEmpty();
    }

    /**
     * Every place where something is to be covered.
     *
     * @param text of one paragraph or one cell, since nothing is found across two
     * @return in the order of the text, none over another
     */
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (text.length() < (byLength.isEmpty() ? Integer.MAX_VALUE : byLength.lastKey())) {
            return hits;
        }
        Significant significant = Significant.of(text);
        byLength.forEach((length, needles) -> find(significant, length, needles, hits));
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits;
    }

    private static void find(Significant text, int length, Map<String, Needle> needles, List<Hit> hits) {
        for (int at = 0; at <= text.length() - length; at++) {
            Needle needle = needles.get(text.signs(at, length));
            if (needle != null && text.take(at, at + length)) {
                hits.add(needle.hit(text, at));
            }
        }
    }

    /** The same number of characters with everything covered. */
    public String applied(String text) {
        List<Hit> hits = in(text);
        if (hits.isEmpty()) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text);
        hits.forEach(hit -> covered.replace(hit.from(), hit.to(), hit.masked()));
        return covered.toString();
    }
}
