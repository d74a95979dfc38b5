package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.documents.page.Box;
import org.jspecify.annotations.Nullable;

/** Columns of values, each a stretch of the line that no value of another column enters. */
final class Columns {
    /** Points by which texts of two columns may reach into each other. */
    private static final float TOUCH = 1;

    /** A value over two columns belongs to the one whose middle is closer to its own by this. */
    private static final float CLEAR = 0.35f;

    /** Among fewer columns than this the distance of the closest two says little. */
    private static final int FEW = 4;

    /** Columns are no closer than this share of the distance of the closest two. */
    private static final float PITCH = 0.7f;

    /** From so many distances on their evenness tells something. */
    private static final int LEAST_EVEN = 5;

    /** Share of the distances that are the usual one. */
    private static final double EVEN = 0.6;

    private static final Comparator<Extent> BY_LEFT = Comparator.comparingDouble(extent -> extent.left);
    private final List<Extent> extents = new ArrayList<>();

    /** A column in the making: its edges in points and what was taken into it. */
    private static final class Extent {
        private float left;
        private float right;
        private boolean hasValues;
        private boolean hasWords;

        Extent(float left, float right) {
            this.left = left;
            this.right = right;
        }

        void join(float otherLeft, float otherRight) {
            left = Math.min(left, otherLeft);
            right = Math.max(right, otherRight);
        }

        float middle() {
            return (left + right) / 2;
        }

        boolean isOnlyWords() {
            return hasWords && !hasValues;
        }

        boolean isOnlyValues() {
            return hasValues && !hasWords;
        }
    }

    /** Number of columns. */
    int size() {
        return extents.size();
    }

    boolean isEmpty() {
        return extents.isEmpty();
    }

    /** Where the first column begins. */
    float left() {
        return extents.getFirst().left;
    }

    /** Indexes of the columns that the field enters. */
    List<Integer> under(Field field) {
        List<Integer> under = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            if (Math.min(field.right(), extents.get(i).right) - Math.max(field.left(), extents.get(i).left) > TOUCH) {
                under.add(i);
            }
        }
        return under;
    }

    /** Takes a value in, unless it enters more than one column. */
    void take(Field field) {
        Extent extent = extent(field);
        if (extent != null) {
            extent.hasValues = true;
        }
    }

    /** The column widened by the field, a new one where it enters none; null where it enters several. */
    private @Nullable Extent extent(Field field) {
        List<Integer> under = under(field);
        if (under.size() > 1) {
            return null;
        }
        if (!under.isEmpty()) {
            Extent extent = extents.get(under.getFirst());
            extent.join(field.left(), field.right());
            return extent;
        }
        Extent extent = new Extent(field.left(), field.right());
        extents.add(extent);
        extents.sort(BY_LEFT);
        return extent;
    }

    /**
     * Takes in the words of a line above the values, one of which stands at the left of each column or over it, or else each for
     * itself.
     */
    void takeHeaders(List<Field> words) {
        if (isOneEach(words)) {
            for (int i = 0; i < words.size(); i++) {
                extents.get(i).join(words.get(i).left(), words.get(i).right());
                extents.get(i).hasWords = true;
            }
        } else {
            words.forEach(this::takeHeader);
        }
    }

    private boolean isOneEach(List<Field> words) {
        boolean isEach = words.size() == extents.size();
        for (int i = 0; i < words.size() && isEach; i++) {
            boolean isRightOfLast = i == 0 || words.get(i).left() > extents.get(i - 1).right - TOUCH;
            boolean isLeftOfNext = i + 1 == words.size() || words.get(i).right() < extents.get(i + 1).left + TOUCH;
            isEach = isRightOfLast && isLeftOfNext && words.get(i).left() < extents.get(i).right;
        }
        return isEach;
    }

    /** A column of its own is as far from its neighbours as those are; a word between two columns is about both. */
    private void takeHeader(Field field) {
        if (!under(field).isEmpty() || isApart(field)) {
            Extent extent = extent(field);
            if (extent != null) {
                extent.hasWords = true;
            }
        }
    }

    /** Whether a column of words only stands beside one of values only: nothing tells whether the two are one. */
    boolean isUncertain() {
        for (int i = 1; i < extents.size(); i++) {
            Extent left = extents.get(i - 1);
            Extent right = extents.get(i);
            if ((left.isOnlyWords() && right.isOnlyValues()) || (left.isOnlyValues() && right.isOnlyWords())) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(Field field) {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < extents.size(); i++) {
            least = Math.min(least, extents.get(i).middle() - extents.get(i - 1).middle());
        }
        float widest = least;
        return extents.size() < FEW
                || extents.stream()
                        .allMatch(
                                extent -> Math.abs(extent.middle() - field.box().centerX()) > PITCH * widest);
    }

    /** Adds the columns without values and words that columns of even width leave room for. */
    void fillGaps() {
        List<Float> pitches = new ArrayList<>();
        for (int i = 1; i < extents.size(); i++) {
            pitches.add(extents.get(i).middle() - extents.get(i - 1).middle());
        }
        List<Float> sorted = pitches.stream().sorted().toList();
        if (sorted.size() < LEAST_EVEN) {
            return;
        }
        float usual = sorted.get(sorted.size() / 2);
        long even = sorted.stream().filter(pitch -> isTimes(pitch, usual, 1)).count();
        for (int i = pitches.size() - 1; i >= 0 && even >= sorted.size() * EVEN; i--) {
            int times = Math.round(pitches.get(i) / usual);
            float from = extents.get(i).middle();
            for (int missing = times - 1;
                    missing > 0 && times <= 3 && isTimes(pitches.get(i), usual, times);
                    missing--) {
                float at = from + missing * usual;
                extents.add(i + 1, new Extent(at - 1, at + 1));
            }
        }
    }

    private static boolean isTimes(float pitch, float usual, int times) {
        return Math.abs(pitch - times * usual) < 0.12f * usual;
    }

    /** Takes in the columns of another part of the table, if they are the same as far as both have them. */
    void takeAll(Columns other) {
        List<Field> all = other.extents.stream().map(Columns::field).toList();
        boolean isSame = all.stream().allMatch(field -> under(field).size() <= 1)
                && extents.stream()
                        .allMatch(extent -> other.under(field(extent)).size() <= 1);
        if (isSame) {
            all.forEach(this::take);
        }
    }

    private static Field field(Extent extent) {
        return Field.of("", new Box(extent.left, 0, extent.right, 1), 1);
    }

    private boolean isMiddleIn(Field field, int column) {
        float middle = extents.get(column).middle();
        return field.left() < middle && middle < field.right();
    }

    /** The column that a value stands in, -1 where its place does not decide it or it may be the values of several. */
    int of(Field field) {
        List<Integer> under = under(field);
        if (under.size() == 1) {
            return under.getFirst();
        }
        int found = -1;
        float least = Float.MAX_VALUE;
        float next = Float.MAX_VALUE;
        int covered = 0;
        for (int column : under) {
            float off = Math.abs(extents.get(column).middle() - field.box().centerX());
            next = Math.min(next, Math.max(off, least));
            covered += isMiddleIn(field, column) ? 1 : 0;
            found = off < least ? column : found;
            least = Math.min(least, off);
        }
        return covered < 2 && least < CLEAR * next ? found : -1;
    }
}
