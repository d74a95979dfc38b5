package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;

/** Lines one below the other whose values stand in the same columns, with the words left of them. */
final class LineGroup {
    private final PageLines lines;
    private final int first;
    private int last;
    private final List<Field> values = new ArrayList<>();
    private final List<Field> labels = new ArrayList<>();

    /** A group that begins with a line of values. */
    LineGroup(PageLines lines, int first) {
        this.lines = lines;
        this.first = first;
        this.last = first;
        add(first);
    }

    int firstLine() {
        return first;
    }

    /** The last line that was taken. */
    int lastLine() {
        return last;
    }

    /** Indexes of the lines that print values. */
    List<Integer> valueLines() {
        return lines.withValues(first, last);
    }

    List<Field> values() {
        return values;
    }

    /** Where the longest of the words left of the values ends. */
    float labelRight() {
        return (float) labels.stream().mapToDouble(Field::right).max().orElse(left());
    }

    /** Where the first of the values begins. */
    float left() {
        return (float) values.stream().mapToDouble(Field::left).min().orElse(0);
    }

    /** Takes the next line in if it belongs to the group; answers whether it does. */
    boolean take(int at) {
        if (lines.hasValues(at) && isUnitUnderLabel(at)) {
            lines.makeWords(at);
        }
        boolean fits = lines.hasValues(at) ? fits(at) : isLeft(lines.line(at));
        if (fits) {
            last = at;
            add(at);
        }
        return fits;
    }

    /** Whether what ends the line are words for units that stand under labels: the end of a label. */
    private boolean isUnitUnderLabel(int at) {
        return lines.values(at).stream().allMatch(value -> !value.isNumber() && isOver(value, labels));
    }

    private void add(int at) {
        labels.addAll(lines.words(at));
        values.addAll(lines.values(at));
    }

    /** Whether no value stands under a label and no label under a value. */
    private boolean fits(int at) {
        return lines.values(at).stream().noneMatch(value -> isOver(value, labels))
                && lines.words(at).stream().noneMatch(label -> isOver(label, values));
    }

    private static boolean isOver(Field field, List<Field> others) {
        return others.stream().anyMatch(field::isOver);
    }

    private boolean isLeft(List<Field> line) {
        return line.getLast().right() <= left() + 1;
    }
}
