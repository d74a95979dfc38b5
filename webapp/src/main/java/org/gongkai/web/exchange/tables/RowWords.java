package org.gongkai.web.exchange.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.web.exchange.tables.LeftOut.Why;

/** Tells rows of data from sums, notes and titles, by words kept as data. */
final class RowWords {
    private static final Pattern NOTE = Pattern.compile("([^：:]{1,12}?)\\s*[：:]");
    private static final Map<String, Set<String>> WORDS = WantedField.lines(RowWords.class, "rows.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.groupingBy(
                    line -> line[0], Collectors.mapping(line -> line[1], Collectors.toUnmodifiableSet())));

    private RowWords() {}

    /** Why this row is no data; empty where it is. A row without any text is asked of nobody. */
    static Optional<Why> whyNot(SheetRow row, Headings headings) {
        List<String> texts = row.texts();
        int columns = headings.texts().size();
        if (isTotal(row)) {
            return Optional.of(Why.TOTAL);
        }
        if (isAgain(row, headings.texts())) {
            return Optional.of(Why.HEADING_AGAIN);
        }
        if (isNote(texts, columns)) {
            return Optional.of(Why.NOTE);
        }
        return columns > 1 && row.isOneCellOver(columns) ? Optional.of(Why.TITLE) : Optional.empty();
    }

    private static boolean isTotal(SheetRow row) {
        return row.texts().stream().limit(2).map(Headings::plain).anyMatch(words("TOTAL")::contains);
    }

    /** The same words in at least all columns but one; a heading of two lines comes again line by line. */
    private static boolean isAgain(SheetRow row, List<String> headings) {
        List<String> texts = row.texts();
        List<String> plain = headings.stream().map(Headings::plain).toList();
        return texts.size() > 1
                && texts.stream()
                        .map(Headings::plain)
                        .allMatch(text -> plain.stream().anyMatch(whole -> whole.contains(text)))
                && texts.size() >= Math.max(2, plain.size() / 2);
    }

    /** A note stands in few cells, or in cells that all say what they are. */
    private static boolean isNote(List<String> texts, int columns) {
        boolean isSparse = texts.size() * 2 <= columns;
        boolean allSay = texts.stream().allMatch(text -> text.matches("(?s).*[：:].*"));
        Matcher note = NOTE.matcher(texts.getFirst());
        return (isSparse || allSay) && note.lookingAt() && words("NOTE").contains(Headings.plain(note.group(1)));
    }

    private static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }
}
