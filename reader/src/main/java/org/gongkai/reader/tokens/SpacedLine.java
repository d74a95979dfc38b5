package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line whose fields are told by gaps only, as a page printed to text gives it. Numbers count as values where they close
 * the line, or stand between wide gaps; a number inside prose does not.
 */
final class SpacedLine {
    private SpacedLine() {}

    /** A word or phrase of the line with its meaning. */
    record Word(TokenValue value, Field field) {}

    static List<Word> tokens(String line, List<Field> words) {
        int firstValue = trailingValues(line, words);
        List<Word> result = new ArrayList<>();
        if (firstValue < words.size()) {
            labels(line, words.subList(0, firstValue), result);
            for (Field field : words.subList(firstValue, words.size())) {
                TokenValue value = value(line, field);
                result.add(new Word(value == null ? TokenValue.LABEL : value, field));
            }
            return result;
        }
        labels(line, words, result);
        return result;
    }

    private static @Nullable TokenValue value(String line, Field field) {
        return ValueText.ofWord(field.of(line));
    }

    /** Index of the first of the values that close the line; the number of words when there are none. */
    private static int trailingValues(String line, List<Field> words) {
        int first = words.size();
        while (first > 0 && value(line, words.get(first - 1)) != null) {
            first--;
        }
        int count = words.size() - first;
        if (count == 1 && first > 0) {
            boolean wide = words.get(first).start() - words.get(first - 1).end() >= 2;
            return wide ? first : words.size();
        }
        return first;
    }

    private static void labels(String line, List<Field> words, List<Word> result) {
        for (Field field : LineFields.gapped(
                line.substring(0, words.isEmpty() ? 0 : words.getLast().end()), 2)) {
            TokenValue value = ValueText.ofWord(Characters.squeeze(field.of(line)));
            result.add(new Word(value instanceof TokenValue.Numeral ? value : TokenValue.LABEL, field));
        }
    }
}
