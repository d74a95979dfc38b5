package org.gongkai.screening.marks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.screening.passage.Finder;
import org.gongkai.screening.passage.Line;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/**
 * Finds marks of classification (国家秘密标志形式为“密级★保密期限”) and marks such as 内部资料.
 *
 * @regulation art. 14
 */
public final class MarkDetector {
    private static final WordLists WORDS = WordLists.beside(MarkDetector.class, "marks.txt");
    private static final Finder STARRED = finder("starred");
    private static final Pattern ALONE = pattern("alone");
    private static final Finder LABELLED = finder("labelled");
    private static final Finder BRACKETED = new Finder(
            Pattern.compile("[\\u3010\\[(\\u3014<\\u300a]([^\\u3010\\[(]{2,24})[\\u3011\\])\\u3015>\\u300b]"),
            "\u3010[(\u3014<\u300a");
    private static final Finder WITHHELD = finder("withheld");
    private static final List<String> FORMER = WORDS.of("former");
    private static final Set<String> INTERNAL = new HashSet<>(WORDS.of("internal"));
    private static final List<String> LEVELS = WORDS.of("level");
    private static final Pattern PARTS = Pattern.compile("[\\s,;:!.*\\u3001\\u3002\\u00b7\\u2022\\u2014-]+");
    private static final int LONGEST_MARK = 40;

    private MarkDetector() {}

    /** Tells whatever is found. */
    public static void detect(Passage passage, Consumer<Sighting> found) {
        anywhere(passage, STARRED, Kind.SECRET_MARK, found);
        anywhere(passage, LABELLED, Kind.SECRET_MARK, found);
        anywhere(passage, WITHHELD, Kind.INTERNAL_MARK, found);
        BRACKETED.each(passage.text(), bracketed -> mark(passage, bracketed.start(1), bracketed.end(1), found));
        for (Line line : passage.lines()) {
            if (line.isRow()) {
                cells(passage, line, found);
            } else {
                mark(passage, line.from(), line.to(), found);
            }
        }
    }

    private static void anywhere(Passage passage, Finder finder, Kind kind, Consumer<Sighting> found) {
        finder.each(passage.text(), mark -> found.accept(passage.sighting(kind, mark.start(1), mark.end(1))));
    }

    /** A form with a cell for the level, filled in. */
    private static void cells(Passage passage, Line row, Consumer<Sighting> found) {
        for (Line.Cell cell : row.cells()) {
            String words = passage.words(cell).strip();
            if (isInternal(words)) {
                mark(passage, cell.from(), cell.to(), found);
            }
            boolean isLevel = LEVELS.contains(words.replace(" ", ""));
            if (isLevel && !WordLists.anyIn(passage.columnLabel(cell.from()), FORMER)) {
                int from = cell.from() + passage.words(cell).indexOf(words);
                found.accept(passage.sighting(Kind.SECRET_MARK, from, from + words.length()));
            }
        }
    }

    private static void mark(Passage passage, int from, int to, Consumer<Sighting> found) {
        String words = passage.text().substring(from, to);
        if (to - from > LONGEST_MARK || words.isBlank()) {
            return;
        }
        Matcher alone = ALONE.matcher(words);
        if (alone.matches()) {
            found.accept(passage.sighting(Kind.SECRET_MARK, from + alone.start(1), from + alone.end(1)));
        } else if (isInternal(words)) {
            String mark = words.strip();
            int start = from + words.indexOf(mark);
            found.accept(passage.sighting(Kind.INTERNAL_MARK, start, start + mark.length()));
        }
    }

    private static boolean isInternal(String words) {
        List<String> parts =
                PARTS.splitAsStream(words).filter(part -> !part.isEmpty()).toList();
        return !parts.isEmpty() && INTERNAL.containsAll(parts);
    }

    private static Finder finder(String name) {
        return new Finder(pattern(name), String.join("", WORDS.of(name + "-starts")));
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(String.join("", WORDS.of(name)));
    }
}
