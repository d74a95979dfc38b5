package org.gongkai.documents.layout;

import java.util.Arrays;
import java.util.List;

/** The places of the lines that bound rows or columns, in order. */
record Edges(List<Float> places) {
    /** Edges of a grid whose lines lie closer than this are one. */
    private static final float SAME = 3;

    /** Brings the values that are nearly the same together. */
    static Edges of(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] edges = new float[sorted.length];
        int count = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[start] > SAME) {
                edges[count++] = (sorted[start] + sorted[i - 1]) / 2;
                start = i;
            }
        }
        Float[] boxed = new Float[count];
        for (int i = 0; i < count; i++) {
            boxed[i] = edges[i];
        }
        return new Edges(List.of(boxed));
    }

    /** The same edges, measured from the first one. */
    Edges fromFirst() {
        return new Edges(places.stream().map(place -> place - places.get(0)).toList());
    }

    /** Number of rows or columns. */
    int spaces() {
        return places.size() - 1;
    }

    float at(int edge) {
        return places.get(edge);
    }

    /** 0-based row or column that holds the place, -1 outside. */
    int space(float place) {
        if (place < places.get(0) || place > places.get(places.size() - 1)) {
            return -1;
        }
        int low = 0;
        int high = places.size() - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places.get(middle) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Index of the edge nearest to the place. */
    int nearest(float place) {
        int best = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - place) < Math.abs(places.get(best) - place)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether an edge lies at the place. */
    boolean has(float place) {
        return Math.abs(places.get(nearest(place)) - place) <= SAME;
    }
}
