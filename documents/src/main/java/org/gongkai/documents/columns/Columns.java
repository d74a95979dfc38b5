package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    private static final Comparator<float[]> BY_LEFT = Comparator.comparingDouble(extent -> extent[0]);
    private final List<float[]> extents = new ArrayList<>();

    /** Number of columns. */
    int size() {
        return extents.size();
    }

    boolean isEmpty() {
        return extents.isEmpty();
    }

    /** Where the first column begins. */
    float left() {
        return extents.getFirst()[0];
    }

    /** Indexes of the columns that the field enters. */
    List<Integer> under(Field field) {
        List<Integer> under = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            if (Math.min(field.right(), extents.get(i)[1]) - Math.max(field.left(), extents.get(i)[0]) > TOUCH) {
                under.add(i);
            }
        }
        return under;
    }

    /** Takes a field in that enters no more than one column; answers whether it does. */
    boolean take(Field field) {
        List<Integer> under = under(field);
        if (under.size() > 1) {
            return false;
        }
        if (under.isEmpty()) {
            extents.add(new float[] {field.left(), field.right()});
            extents.sort(BY_LEFT);
        } else {
            float[] extent = extents.get(under.getFirst());
            extent[0] = Math.min(extent[0], field.left());
            extent[1] = Math.max(extent[1], field.right());
        }
        return true;
    }

    /**
     * Takes in a word above the values. A column of its own is as far from its neighbours as those are; a word between two
     * columns is about both.
     */
    void takeHeader(Field field) {
        if (!under(field).isEmpty() || isApart(field)) {
            take(field);
        }
    }

    private boolean isApart(Field field) {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < extents.size(); i++) {
            least = Math.min(least, middle(extents.get(i)) - middle(extents.get(i - 1)));
        }
        float widest = least;
        return extents.size() < FEW
                || extents.stream()
                        .allMatch(
                                extent -> Math.abs(middle(extent) - field.box().centerX()) > PITCH * widest);
    }

    private static float middle(float[] extent) {
        return (extent[0] + extent[1]) / 2;
    }

    /** Adds the columns without values and words that columns of even width leave room for. */
    void fillGaps() {
        List<Float> pitches = new ArrayList<>();
        for (int i = 1; i < extents.size(); i++) {
            pitches.add(middle(extents.get(i)) - middle(extents.get(i - 1)));
        }
        List<Float> sorted = pitches.stream().sorted().toList();
        if (sorted.size() < LEAST_EVEN) {
            return;
        }
        float usual = sorted.get(sorted.size() / 2);
        long even = sorted.stream().filter(pitch -> isTimes(pitch, usual, 1)).count();
        for (int i = pitches.size() - 1; i >= 0 && even >= sorted.size() * EVEN; i--) {
            int times = Math.round(pitches.get(i) / usual);
            float from = middle(extents.get(i));
            for (int missing = times - 1;
                    missing > 0 && times <= 3 && isTimes(pitches.get(i), usual, times);
                    missing--) {
                float at = from + missing * usual;
                extents.add(i + 1, new float[] {at - 1, at + 1});
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

    private static Field field(float[] extent) {
        return Field.of("", new org.gongkai.documents.page.Box(extent[0], 0, extent[1], 1), 1);
    }

    private boolean isMiddleIn(Field field, int column) {
        float middle = middle(extents.get(column));
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
            float off = Math.abs(middle(extents.get(column)) - field.box().centerX());
            next = Math.min(next, Math.max(off, least));
            covered += isMiddleIn(field, column) ? 1 : 0;
            found = off < least ? column : found;
            least = Math.min(least, off);
        }
        return covered < 2 && least < CLEAR * next ? found : -1;
    }
}
