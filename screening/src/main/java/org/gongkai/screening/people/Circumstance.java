package org.gongkai.screening.people;

import java.util.List;
import java.util.Optional;
import org.gongkai.screening.passage.WordSet;
import org.gongkai.screening.sighting.Kind;

/**
 * What a list or a sentence says of the persons in it.
 *
 * @param kind of the sighting
 * @param topics words of a heading, a label or a sentence
 */
record Circumstance(Kind kind, WordSet topics) {
    /** The gravest first: a list of disabled children is told as one of health. */
    private static final List<Circumstance> ALL = List.of(
            new Circumstance(Kind.HEALTH, new WordSet(Names.WORDS.of("health"))),
            new Circumstance(Kind.MINOR, new WordSet(Names.WORDS.of("minor"))),
            new Circumstance(Kind.WELFARE, new WordSet(Names.WORDS.of("welfare"))));

    /** What words say of persons; empty where nothing. */
    static Optional<Kind> in(String words) {
        return in(words, List.of(Kind.HEALTH, Kind.MINOR, Kind.WELFARE));
    }

    /** The same of some kinds alone. */
    static Optional<Kind> in(String words, List<Kind> kinds) {
        return ALL.stream()
                .filter(one -> kinds.contains(one.kind()) && one.topics().isIn(words))
                .map(Circumstance::kind)
                .findFirst();
    }

    /** Whether a word that says so ends here; it begins at {@code from} or behind. */
    static boolean endsAt(String text, int from, int end) {
        for (Circumstance one : ALL) {
            if (one.topics().endsAt(text, from, end)) {
                return true;
            }
        }
        return false;
    }
}
