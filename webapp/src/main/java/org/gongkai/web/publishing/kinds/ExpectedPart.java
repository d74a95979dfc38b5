package org.gongkai.web.publishing.kinds;

import java.util.List;

/**
 * Something the text of a kind should speak of, such as the seven elements of an interpretation (解读七要素).
 *
 * @param kind code of the kind
 * @param words of which one is enough
 */
public record ExpectedPart(String kind, Named name, List<String> words) {
    private static final int COLUMNS = 4;
    private static final List<ExpectedPart> ALL = KindsFiles.lines("parts.tsv", COLUMNS).stream()
            .map(cells -> new ExpectedPart(
                    cells.get(0),
                    new Named(cells.get(1), cells.get(2)),
                    List.of(cells.get(3).split(";"))))
            .toList();

    /** Keeps a copy of the words. */
    public ExpectedPart {
        words = List.copyOf(words);
    }

    /** All of them, by kind, in the order in which they are told. */
    public static List<ExpectedPart> all() {
        return ALL;
    }

    /** Those of a kind of which a text says nothing. */
    public static List<ExpectedPart> missing(String kind, String text) {
        return ALL.stream()
                .filter(part -> part.kind.equals(kind) && part.words.stream().noneMatch(text::contains))
                .toList();
    }
}
