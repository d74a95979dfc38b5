package org.gongkai.redaction.covering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.redaction.Cover;
import org.gongkai.screening.sighting.Kind;

/** Everything that is to be covered in one file. Longer ones come first, so that no part of one is left by another. */
public final class Covers {
    private final List<Needle> needles = new ArrayList<>();
    private final Set<Kind> kinds;

    /** @param covers in any order; what has neither letters nor digits is left out */
    public Covers(List<Cover> covers) {
        this.kinds = covers.stream().map(Cover::kind).collect(Collectors.toUnmodifiableSet());
        covers.stream()
                .distinct()
                .map(Needle::of)
                .filter(needle -> needle.length() > 0)
                .sorted(Comparator.comparingInt(Needle::length).reversed())
                .forEach(needles::add);
    }

    /** The kinds of what is covered. */
    public Set<Kind> kinds() {
        return kinds;
    }

    /** Whether nothing is to be covered. */
    public boolean isEmpty() {
        return needles.isEmpty();
    }

    /**
     * Every place where something is to be covered.
     *
     * @param text of one paragraph or one cell, since nothing is found across two
     * @return in the order of the text, none over another
     */
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (!needles.isEmpty()) {
            Significant significant = Significant.of(text);
            needles.forEach(needle -> needle.in(significant, hits::add));
            hits.sort(Comparator.comparingInt(Hit::from));
        }
        return hits;
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
