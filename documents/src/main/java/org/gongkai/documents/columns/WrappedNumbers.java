package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that a narrow column breaks over two lines. The first piece is as wide as any number of its column, or a sign, and
 * the next line has nothing but the rest under it. Where the line may as well be a row of its own, as it may at the top of the
 * next page, the pieces are put one below the other in one text, which is no number.
 */
final class WrappedNumbers {
    /** Lines of one cell are no further apart, in em from top to top. */
    private static final float PITCH = 1.5f;

    private static final int SHORTEST = 3;
    private final List<List<Field>> lines;
    private final float pitch;

    /** The lines of a page. */
    WrappedNumbers(List<List<Field>> lines) {
        this(lines, PITCH);
    }

    private WrappedNumbers(List<List<Field>> lines, float pitch) {
        this.lines = new ArrayList<>(lines);
        this.pitch = pitch;
    }

    /** The lines of pages, with the numbers in doubt that a page break may have cut. */
    static List<List<List<Field>>> overPages(List<List<List<Field>>> pages) {
        List<List<List<Field>>> doubted = new ArrayList<>(pages);
        for (int page = 1; page < pages.size(); page++) {
            List<List<Field>> above = doubted.get(page - 1);
            List<List<Field>> below = doubted.get(page);
            if (!above.isEmpty() && !below.isEmpty()) {
                List<List<Field>> all = new ArrayList<>(above);
                all.add(below.getFirst());
                WrappedNumbers cut = new WrappedNumbers(all, Float.MAX_VALUE);
                int last = all.size() - 1;
                List<Field> rest = cut.numbers(last);
                if (cut.isRest(last, rest)) {
                    cut.doubt(last, rest.size());
                }
                doubted.set(page - 1, cut.lines.subList(0, above.size()));
                List<List<Field>> own = new ArrayList<>(below);
                own.set(0, cut.lines.getLast());
                doubted.set(page, own);
            }
        }
        return doubted;
    }

    /** As many lines, with broken numbers whole on the first line of each; what is left of nothing is an empty field. */
    List<List<Field>> joined() {
        for (int below = 1; below < lines.size(); below++) {
            List<Field> rest = numbers(below);
            if (isRest(below, rest)) {
                if (rest.size() < values(below - 1)) {
                    join(below, rest);
                } else {
                    doubt(below, rest.size());
                }
            }
        }
        return lines;
    }

    private boolean isRest(int below, List<Field> rest) {
        List<Field> before = lines.get(below).subList(0, lines.get(below).size() - rest.size());
        return !rest.isEmpty()
                && before.stream().noneMatch(Field::isValue)
                && rest.stream().allMatch(piece -> begin(below, piece) >= 0)
                && !beginsARow(below, rest.size());
    }

    /** Whether the words before the numbers begin a label of their own, no further left than those of the line above. */
    private boolean beginsARow(int below, int numbers) {
        int last = lines.get(below).size() - numbers - 1;
        int lastAbove = lines.get(below - 1).size() - numbers(below - 1).size() - 1;
        if (last < 0 || lastAbove < 0) {
            return false;
        }
        Field label = lines.get(below).get(last);
        boolean begins = label.isNumbered() || label.text().startsWith("其中");
        return begins && label.left() > lines.get(below - 1).get(lastAbove).left() - 1;
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

    /** How many values a line ends in, a sign alone being one. */
    private long values(int at) {
        return lines.get(at).reversed().stream()
                .takeWhile(field -> field.isRest() || field.isPlus())
                .count();
    }

    /** Index of the number in the line above that may go on with the piece, -1 where there is none. */
    private int begin(int below, Field rest) {
        List<Field> above = lines.get(below - 1);
        for (int i = 0; i < above.size(); i++) {
            Field begin = above.get(i);
            boolean isUnder = begin.isOver(rest)
                    && begin.isAligned(rest)
                    && rest.box().top() - begin.box().top() < pitch * begin.size();
            if (isUnder && (begin.isPlus() ? rest.isDigits() : isCut(begin, rest))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCut(Field begin, Field rest) {
        return begin.isDigits()
                && begin.text().length() >= SHORTEST
                && isWidest(begin)
                && rest.box().width() <= begin.box().width();
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
        for (Field piece : List.copyOf(rest)) {
            int begin = begin(below, piece);
            above.set(begin, above.get(begin).withText(above.get(begin).text() + piece.text()));
            left.remove(piece);
        }
        if (left.isEmpty()) {
            left.add(Field.empty(rest.getFirst()));
        }
        lines.set(below - 1, above);
        lines.set(below, left);
    }

    /** Gives both pieces of what may be one number to both lines. */
    private void doubt(int below, int pieces) {
        List<Field> above = new ArrayList<>(lines.get(below - 1));
        List<Field> own = new ArrayList<>(lines.get(below));
        for (int i = own.size() - pieces; i < own.size(); i++) {
            int begin = begin(below, own.get(i));
            String both = above.get(begin).text() + "\n" + own.get(i).text();
            above.set(begin, above.get(begin).withText(both));
            own.set(i, own.get(i).withText(both));
        }
        lines.set(below - 1, above);
        lines.set(below, own);
    }
}
