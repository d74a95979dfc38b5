package org.gongkai.screening.people;

import java.util.List;
import java.util.Optional;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Kind;

/**
 * What a list or a sentence says of the persons in it.
 *
 * @param kind of the sighting
 * @param topics words of a heading, a label or a sentence
 */
record Circumstance(Kind kind, List<String> topics) {
    /** The gravest first: a list of disabled children is told as one of health. */
    private static final List<Circumstance> ALL = List.of(
            new Circumstance(Kind.HEALTH, Names.WORDS.of("health")),
            new Circumstance(Kind.MINOR, Names.WORDS.of("minor")),
            new Circumstance(Kind.WELFARE, Names.WORDS.of("welfare")));

    /** What words say of persons; empty where nothing. */
    static Optional<Kind> in(String words) {
        return in(words, List.of(Kind.HEALTH, Kind.MINOR, Kind.WELFARE));
    }

    /** The same of some kinds alone. */
    static Optional<Kind> in(String words, List<Kind> kinds) {
        return ALL.stream()
                .filter(one -> kinds.contains(one.kind()) && WordLists.anyIn(words, one.topics()))
                .map(Circumstance::kind)
                .findFirst();
    }

    /** Whether words end with one that says so. */
    static boolean isEndOf(String words) {
        return ALL.stream().anyMatch(one -> one.topics().stream().anyMatch(words::endsWith));
    }
}
