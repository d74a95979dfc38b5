package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line whose fields are told by gaps only, as a page printed to text gives it. Numbers count as values where they close
 * the line, or stand between wide gaps; a number inside prose does not.
 */
final class SpacedLine {
    /** From so many characters on that stand alone a label counts as spaced out. */
    private static final int LEAST_SINGLE_CHARACTERS = 3;

    private SpacedLine() {}

    /** A word or phrase of the line with its meaning. */
    record Word(TokenValue value, Field field) {}

    static List<Word> tokens(String line, List<Field> words) {
        if (words.size() == 1
                && !ValueText.mayBegin(line.charAt(words.getFirst().start()))) {
            return List.of(new Word(TokenValue.LABEL, words.getFirst()));
        }
        List<Field> fields = LineFields.gapped(line, 2);
        List<List<Word>> closing = closingValues(line, fields);
        int first = fields.size() - closing.size();
        boolean isLone = closing.size() == 1
                && first > 0
                && wordsOf(line, fields.getLast()).size() > 1;
        List<Word> result = new ArrayList<>();
        if (!closing.isEmpty() && !isLone) {
            labels(line, fields.subList(0, first), result);
            closing.forEach(result::addAll);
            return result;
        }
        int last = trailingValues(line, words);
        labels(
                line,
                LineFields.gapped(
                        line.substring(0, last == 0 ? 0 : words.get(last - 1).end()), 2),
                result);
        words.subList(last, words.size()).forEach(word -> result.addAll(values(line, word)));
        return result;
    }

    /**
     * The values of the fields that close the line and hold nothing else, in order. A single Chinese numeral of one character
     * may be a stacked header word and does not count unless a unit stands before it.
     */
    private static List<List<Word>> closingValues(String line, List<Field> fields) {
        List<List<Word>> closing = new ArrayList<>();
        for (int i = fields.size() - 1; i >= 0; i--) {
            List<Word> values = values(line, fields.get(i));
            if (values.isEmpty()) {
                break;
            }
            closing.add(values);
        }
        Collections.reverse(closing);
        return closing.size() == 1 && mayBeHeaderWord(line, fields) ? List.of() : closing;
    }

    private static boolean mayBeHeaderWord(String line, List<Field> fields) {
        String last = Characters.squeeze(fields.getLast().of(line));
        boolean isBehindUnit = fields.size() > 1
                && ValueText.isUnit(
                        Characters.squeeze(fields.get(fields.size() - 2).of(line)));
        return last.length() == 1 && ValueText.ofWord(last) == null && !isBehindUnit;
    }

    /**
     * A field's values: its words one by one, or the field as a whole where its words alone are no values; none where it is no
     * value either.
     */
    private static List<Word> values(String line, Field field) {
        if (!ValueText.mayBegin(line.charAt(field.start()))) {
            return List.of();
        }
        List<Word> values = new ArrayList<>();
        for (Field word : wordsOf(line, field)) {
            TokenValue value = ValueText.ofWord(line, word);
            if (value == null) {
                TokenValue whole = ValueText.ofLine(Characters.squeeze(field.of(line)));
                return whole == null ? List.of() : List.of(new Word(whole, field));
            }
            values.add(new Word(value, word));
        }
        return values;
    }

    private static List<Field> wordsOf(String line, Field field) {
        return LineFields.gapped(line, field, 1);
    }

    /** Index of the first of at least two values that close a line without gaps; the number of words when there are none. */
    private static int trailingValues(String line, List<Field> words) {
        int first = words.size();
        while (first > 0 && ValueText.ofWord(line, words.get(first - 1)) != null) {
            first--;
        }
        return words.size() - first == 1 && first > 0 ? words.size() : first;
    }

    /** A number between labels may be a value, but not where the label's characters themselves stand apart. */
    private static void labels(String line, List<Field> fields, List<Word> result) {
        for (Field field : fields) {
            TokenValue value = valueOfLabel(line, field);
            boolean isValue = value instanceof TokenValue.Numeral && !isSpacedOut(line, fields);
            result.add(new Word(isValue && value != null ? value : TokenValue.LABEL, field));
        }
    }

    private static @Nullable TokenValue valueOfLabel(String line, Field field) {
        boolean mayBeValue = ValueText.mayBegin(line.charAt(field.start()));
        return mayBeValue ? ValueText.ofWord(Characters.squeeze(field.of(line))) : null;
    }

    private static boolean isSpacedOut(String line, List<Field> fields) {
        long single = fields.stream()
                .map(field -> Characters.squeeze(field.of(line)))
                .filter(text -> text.length() == 1 && Characters.isHan(text.charAt(0)))
                .count();
        return single >= LEAST_SINGLE_CHARACTERS;
    }
}
