package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.List;

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
        List<Field> fields = LineFields.gapped(line, 2);
        int first = firstValue(line, fields);
        boolean isLone = first == fields.size() - 1
                && first > 0
                && wordsOf(line, fields.get(first)).size() > 1;
        List<Word> result = new ArrayList<>();
        if (first < fields.size() && !isLone) {
            labels(line, fields.subList(0, first), result);
            fields.subList(first, fields.size()).forEach(field -> values(line, field, result));
            return result;
        }
        int last = trailingValues(line, words);
        labels(
                line,
                LineFields.gapped(
                        line.substring(0, last == 0 ? 0 : words.get(last - 1).end()), 2),
                result);
        words.subList(last, words.size()).forEach(word -> values(line, word, result));
        return result;
    }

    /**
     * Index of the first of the fields that close the line and hold nothing but values. A single Chinese numeral of one
     * character may be a stacked header word and does not count unless a unit stands before it.
     */
    private static int firstValue(String line, List<Field> fields) {
        int first = fields.size();
        while (first > 0 && isValues(line, fields.get(first - 1))) {
            first--;
        }
        boolean isOne = fields.size() - first == 1;
        boolean isShort = isOne && Characters.squeeze(fields.getLast().of(line)).length() == 1;
        boolean isNumeral =
                isOne && ValueText.ofWord(Characters.squeeze(fields.getLast().of(line))) == null;
        boolean isBehindUnit = first > 0
                && ValueText.isUnit(Characters.squeeze(fields.get(first - 1).of(line)));
        return isShort && isNumeral && !isBehindUnit ? fields.size() : first;
    }

    private static boolean isValues(String line, Field field) {
        if (!ValueText.mayBegin(line.charAt(field.start()))) {
            return false;
        }
        boolean numbers = wordsOf(line, field).stream().allMatch(word -> ValueText.ofWord(word.of(line)) != null);
        return numbers || ValueText.ofLine(Characters.squeeze(field.of(line))) != null;
    }

    /** A field's values: its words one by one, or the field as a whole where its words alone are no values. */
    private static void values(String line, Field field, List<Word> result) {
        List<Field> words = wordsOf(line, field);
        boolean apart = words.stream().allMatch(word -> ValueText.ofWord(word.of(line)) != null);
        for (Field part : apart ? words : List.of(field)) {
            TokenValue value = ValueText.ofLine(Characters.squeeze(part.of(line)));
            result.add(new Word(value == null ? TokenValue.LABEL : value, part));
        }
    }

    private static List<Field> wordsOf(String line, Field field) {
        return LineFields.gapped(line, field, 1);
    }

    /** Index of the first of at least two values that close a line without gaps; the number of words when there are none. */
    private static int trailingValues(String line, List<Field> words) {
        int first = words.size();
        while (first > 0 && ValueText.ofWord(words.get(first - 1).of(line)) != null) {
            first--;
        }
        return words.size() - first == 1 && first > 0 ? words.size() : first;
    }

    /** A number between labels may be a value, but not where the label's characters themselves stand apart. */
    private static void labels(String line, List<Field> fields, List<Word> result) {
        long single = fields.stream()
                .map(field -> Characters.squeeze(field.of(line)))
                .filter(text -> text.length() == 1 && Characters.isHan(text.charAt(0)))
                .count();
        boolean isSpacedOut = single >= LEAST_SINGLE_CHARACTERS;
        for (Field field : fields) {
            TokenValue value = ValueText.ofWord(Characters.squeeze(field.of(line)));
            boolean isValue = value instanceof TokenValue.Numeral && !isSpacedOut;
            result.add(new Word(isValue && value != null ? value : TokenValue.LABEL, field));
        }
    }
}
