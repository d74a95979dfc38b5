package org.gongkai.web.search.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Terms with their 0-based positions, in the order of the text; several may share a position. */
public final class TermList {
    private static final int FIRST_ROOM = 16;

    private final String[] terms;
    private final int[] positions;

    private TermList(String[] terms, int[] positions) {
        this.terms = terms;
        this.positions = positions;
    }

    /** Terms whose places do not matter. */
    public static TermList of(Collection<String> terms) {
        Builder builder = new Builder();
        for (String term : terms) {
            builder.add(term, builder.size());
        }
        return builder.build();
    }

    /** How many terms there are. */
    public int size() {
        return terms.length;
    }

    /** The term at this 0-based index. */
    public String term(int index) {
        return terms[index];
    }

    /** The 0-based position of the term at this 0-based index; never smaller than the one before. */
    public int position(int index) {
        return positions[index];
    }

    /** All terms in their order. */
    public List<String> terms() {
        return List.of(terms);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermList list
                && Arrays.equals(terms, list.terms)
                && Arrays.equals(positions, list.positions);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(positions);
    }

    /** {@code 低保@0 保申@1}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.length; i++) {
            text.append(i == 0 ? "" : " ").append(terms[i]).append('@').append(positions[i]);
        }
        return text.toString();
    }

    /** Gathers terms in the order of their positions. */
    public static final class Builder {
        private String[] terms = new String[FIRST_ROOM];
        private int[] positions = new int[FIRST_ROOM];
        private int size;

        /**
         * Adds a term.
         *
         * @param position 0-based
         * @throws IllegalArgumentException where the position is smaller than the one before
         */
        public Builder add(String term, int position) {
            if (size > 0 && position < positions[size - 1]) {
                throw new IllegalArgumentException("position " + position + " must be >= " + positions[size - 1]);
            }
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                positions = Arrays.copyOf(positions, size * 2);
            }
            terms[size] = term;
            positions[size++] = position;
            return this;
        }

        /** How many terms were added. */
        public int size() {
            return size;
        }

        /** The terms added so far. */
        public TermList build() {
            return new TermList(Arrays.copyOf(terms, size), Arrays.copyOf(positions, size));
        }
    }
}
