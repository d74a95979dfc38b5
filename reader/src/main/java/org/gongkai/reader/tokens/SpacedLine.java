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

    private final String line;

    /** Stretches without any space. */
    private final List<Field> words;

    /** The first word of each field; fields are parted by at least two spaces, the words within one by a single space. */
    private final int[] firstWords;

    private final int fields;

    /** A word or phrase of the line with its meaning. */
    record Word(TokenValue value, Field field) {}

    private SpacedLine(String line, List<Field> words) {
        this.line = line;
        this.words = words;
        firstWords = new int[words.size()];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || isApart(i)) {
                firstWords[count++] = i;
            }
        }
        fields = count;
    }

    /**
     * The words and phrases of a line.
     *
     * @param words its stretches without any space
     */
    static List<Word> tokens(String line, List<Field> words) {
        if (words.size() == 1
                && !ValueText.mayBegin(line.charAt(words.getFirst().start()))) {
            return List.of(new Word(TokenValue.LABEL, words.getFirst()));
        }
        return new SpacedLine(line, words).tokens();
    }

    /** Whether a word stands at least two spaces, or an ideographic one, behind the word before it. */
    private boolean isApart(int word) {
        int gap = words.get(word - 1).end();
        return words.get(word).start() - gap > 1 || line.charAt(gap) == '\u3000';
    }

    /** Word after the last of a field. */
    private int end(int field) {
        return field + 1 < fields ? firstWords[field + 1] : words.size();
    }

    private Field joined(int firstWord, int endWord) {
        return endWord - firstWord == 1
                ? words.get(firstWord)
                : new Field(words.get(firstWord).start(), words.get(endWord - 1).end());
    }

    private List<Word> tokens() {
        List<List<Word>> closing = closingValues();
        int first = fields - closing.size();
        boolean isLone = closing.size() == 1 && first > 0 && words.size() - firstWords[first] > 1;
        List<Word> result = new ArrayList<>(words.size());
        if (!closing.isEmpty() && !isLone) {
            labels(first < fields ? firstWords[first] : words.size(), result);
            closing.forEach(result::addAll);
            return result;
        }
        int last = trailingValues();
        labels(last, result);
        for (int word = last; word < words.size(); word++) {
            result.addAll(values(word, word + 1));
        }
        return result;
    }

    /**
     * The values of the fields that close the line and hold nothing else, in order. A single Chinese numeral of one character
     * may be a stacked header word and does not count unless a unit stands before it.
     */
    private List<List<Word>> closingValues() {
        List<List<Word>> closing = new ArrayList<>(fields);
        for (int field = fields - 1; field >= 0; field--) {
            List<Word> values = values(firstWords[field], end(field));
            if (values.isEmpty()) {
                break;
            }
            closing.add(values);
        }
        Collections.reverse(closing);
        return closing.size() == 1 && mayBeHeaderWord() ? List.of() : closing;
    }

    private boolean mayBeHeaderWord() {
        String last = squeezed(joined(firstWords[fields - 1], words.size()));
        boolean isBehindUnit =
                fields > 1 && ValueText.isUnit(squeezed(joined(firstWords[fields - 2], firstWords[fields - 1])));
        return last.length() == 1 && ValueText.ofWord(last) == null && !isBehindUnit;
    }

    /**
     * A field's values: its words one by one, or the field as a whole where its words alone are no values; none where it is no
     * value either.
     */
    private List<Word> values(int firstWord, int endWord) {
        if (!ValueText.mayBegin(line.charAt(words.get(firstWord).start()))) {
            return List.of();
        }
        if (endWord - firstWord == 1) {
            return lone(words.get(firstWord));
        }
        List<Word> values = new ArrayList<>(endWord - firstWord);
        for (int i = firstWord; i < endWord; i++) {
            TokenValue value = ValueText.ofWord(line, words.get(i));
            if (value == null) {
                return stretch(joined(firstWord, endWord));
            }
            values.add(new Word(value, words.get(i)));
        }
        return values;
    }

    private List<Word> lone(Field word) {
        TokenValue value = ValueText.ofWord(line, word);
        return value == null ? stretch(word) : List.of(new Word(value, word));
    }

    private List<Word> stretch(Field field) {
        TokenValue whole = ValueText.ofStretch(squeezed(field));
        return whole == null ? List.of() : List.of(new Word(whole, field));
    }

    /** Index of the first of at least two values that close a line without gaps; the number of words when there are none. */
    private int trailingValues() {
        int first = words.size();
        while (first > 0 && ValueText.ofWord(line, words.get(first - 1)) != null) {
            first--;
        }
        return words.size() - first == 1 && first > 0 ? words.size() : first;
    }

    /** A number between labels may be a value, but not where the label's characters themselves stand apart. */
    private void labels(int endWord, List<Word> result) {
        for (int field = 0; field < fields && firstWords[field] < endWord; field++) {
            Field label = joined(firstWords[field], Math.min(end(field), endWord));
            TokenValue value = valueOfLabel(label);
            boolean isValue = value instanceof TokenValue.Numeral && !isSpacedOut(endWord);
            result.add(new Word(isValue && value != null ? value : TokenValue.LABEL, label));
        }
    }

    private @Nullable TokenValue valueOfLabel(Field field) {
        boolean mayBeValue = ValueText.mayBegin(line.charAt(field.start()));
        return mayBeValue ? ValueText.ofWord(squeezed(field)) : null;
    }

    private boolean isSpacedOut(int endWord) {
        int single = 0;
        for (int field = 0; field < fields && firstWords[field] < endWord; field++) {
            Field label = joined(firstWords[field], Math.min(end(field), endWord));
            boolean isSingle = label.end() - label.start() == 1 && Characters.isHan(line.charAt(label.start()));
            single += isSingle ? 1 : 0;
        }
        return single >= LEAST_SINGLE_CHARACTERS;
    }

    private String squeezed(Field field) {
        return Characters.squeeze(field.of(line));
    }
}
