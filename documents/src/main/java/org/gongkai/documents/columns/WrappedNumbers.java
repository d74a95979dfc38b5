package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that a narrow column breaks over two lines. The first piece is as wide as any number of its column, and the next
 * line has nothing but the rest under it. Where the line may as well be a row of its own the pieces are put one below the
 * other in one text, which is no number.
 */
final class WrappedNumbers {
    /** Lines of one cell are no further apart, in em from top to top. */
    private static final float PITCH = 1.5f;

    private static final int SHORTEST = 3;
    private final List<List<Field>> lines;

    /** The lines of a page. */
    WrappedNumbers(List<List<Field>> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** As many lines, with broken numbers whole on the first line of each; what is left of nothing is an empty field. */
    List<List<Field>> joined() {
        for (int below = 1; below < lines.size(); below++) {
            List<Field> rest = numbers(below);
            if (!rest.isEmpty() && rest.stream().allMatch(isRestOf(below))) {
                join(below, rest);
            }
        }
        return lines;
    }

    private java.util.function.Predicate<Field> isRestOf(int below) {
        return rest -> begin(below, rest) >= 0;
    }

    /** The numbers that a line ends in. */
    private List<Field> numbers(int at) {
        List<Field> line = lines.get(at);
        int first = line.size();
        while (first > 0 && line.get(first - 1).isRest()) {
            first--;
        }
        return line.subList(first, line.size());
    }

    /** Index of the number in the line above that may go on with the piece, -1 where there is none. */
    private int begin(int below, Field rest) {
        List<Field> above = lines.get(below - 1);
        for (int i = 0; i < above.size(); i++) {
            Field begin = above.get(i);
            boolean isUnder = begin.isDigits()
                    && begin.isOver(rest)
                    && begin.isAligned(rest)
                    && rest.box().top() - begin.box().top() < PITCH * begin.size();
            if (isUnder
                    && begin.text().length() >= SHORTEST
                    && isWidest(begin)
                    && rest.box().width() <= begin.box().width()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isWidest(Field number) {
        return lines.stream()
                .flatMap(List::stream)
                .filter(other -> other.isDigits() && other.isOver(number) && other.isAligned(number))
                .noneMatch(other -> other.box().width() > number.box().width() + 0.1f * number.size());
    }

    private void join(int below, List<Field> rest) {
        List<Field> above = new ArrayList<>(lines.get(below - 1));
        List<Field> left = new ArrayList<>(lines.get(below));
        String joint = rest.size() < numbers(below - 1).size() ? "" : "\n";
        for (Field piece : List.copyOf(rest)) {
            int begin = begin(below, piece);
            Field whole = above.get(begin);
            above.set(begin, Field.of(whole.text() + joint + piece.text(), whole.box(), whole.size()));
            left.remove(piece);
        }
        if (left.isEmpty()) {
            left.add(Field.empty(rest.getFirst()));
        }
        lines.set(below - 1, above);
        lines.set(below, left);
    }
}
