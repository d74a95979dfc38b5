package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page, each told apart into words and the values that it ends in. */
final class PageLines {
    /** A line this close below, in em from top to top, may go on with a word. */
    private static final float NEXT = 1.6f;

    /** Lines of one table are no further apart, in em from top to top. */
    private static final float FARTHEST = 3.6f;

    private final List<List<Field>> lines;
    private final int[] firstValues;

    /** The lines from top to bottom, the fields of each from left to right, at least one. */
    PageLines(List<List<Field>> lines) {
        this.lines = new WrappedNumbers(lines.stream().map(SpacedWords::joined).toList()).joined();
        this.firstValues = new int[lines.size()];
        for (int i = 0; i < firstValues.length; i++) {
            firstValues[i] = firstValue(i);
        }
    }

    /**
     * Index of the first field from which on all are values; words go on below and are none, even where they are digits. A line
     * on which other numbers stand before the last words has none that can be told.
     */
    private int firstValue(int at) {
        List<Field> line = lines.get(at);
        int first = line.size();
        while (first > 0 && line.get(first - 1).isValue() && !goesOnBelow(line.get(first - 1), at)) {
            first--;
        }
        long before = line.subList(0, first).stream().filter(Field::isNumber).count();
        return before < 2 ? first : line.size();
    }

    private boolean goesOnBelow(Field field, int at) {
        for (int i = at + 1; i < lines.size() && distance(at, i) < NEXT * field.size(); i++) {
            if (lines.get(i).stream()
                    .anyMatch(other -> !other.isValue() && other.isOver(field) && other.isAligned(field))) {
                return true;
            }
        }
        return false;
    }

    private float distance(int upper, int lower) {
        return lines.get(lower).getFirst().box().top()
                - lines.get(upper).getFirst().box().top();
    }

    int size() {
        return lines.size();
    }

    List<Field> line(int at) {
        return lines.get(at);
    }

    /** Whether the line prints values. */
    boolean hasValues(int at) {
        return firstValues[at] < lines.get(at).size();
    }

    /** Takes all of a line for words. */
    void makeWords(int at) {
        firstValues[at] = lines.get(at).size();
    }

    /** The words before the values. */
    List<Field> words(int at) {
        return lines.get(at).subList(0, firstValues[at]);
    }

    /** The values that the line ends in. */
    List<Field> values(int at) {
        return lines.get(at).subList(firstValues[at], lines.get(at).size());
    }

    /** Whether the line is close enough to the one above to be of the same table. */
    boolean isNear(int at) {
        return distance(at - 1, at) < FARTHEST * Math.max(size(at - 1), size(at));
    }

    private float size(int at) {
        return lines.get(at).getFirst().size();
    }

    /** The lines that print values, from one to another. */
    List<Integer> withValues(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (hasValues(i)) {
                found.add(i);
            }
        }
        return found;
    }
}
