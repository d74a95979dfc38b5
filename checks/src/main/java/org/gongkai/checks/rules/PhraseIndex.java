package org.gongkai.checks.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one pass over a text: the first two characters select the few phrases to compare. Phrases have two
 * characters or more; where several begin at one place, the longest is told.
 *
 * @param <T> what a phrase means
 */
public final class PhraseIndex<T> {
    private final int mask;
    private final int[] keys;
    private final Object[] entries;
    /** A bit per character that a phrase begins with: most characters of a text are passed by with one look. */
    private final long[] beginnings = new long[1 << 10];

    private record Entry<T>(String phrase, T meaning) {}

    /** What to do with a phrase found. */
    @FunctionalInterface
    public interface Use<T> {
        /** A phrase that stands in the text from start to end (exclusive), 0-based. */
        void found(int start, int end, T meaning);
    }

    private PhraseIndex(int size) {
        mask = Integer.highestOneBit(Math.max(8, size * 4)) - 1;
        keys = new int[mask + 1];
        entries = new Object[mask + 1];
    }

    /**
     * An index of phrases.
     *
     * @throws IllegalArgumentException for a phrase of fewer than two characters
     */
    public static <T> PhraseIndex<T> of(Map<String, T> phrases) {
        PhraseIndex<T> index = new PhraseIndex<>(phrases.size());
        phrases.forEach(index::add);
        return index;
    }

    /** An index of phrases that mean themselves. */
    public static PhraseIndex<String> of(Set<String> phrases) {
        PhraseIndex<String> index = new PhraseIndex<>(phrases.size());
        phrases.forEach(phrase -> index.add(phrase, phrase));
        return index;
    }

    private void add(String phrase, T meaning) {
        if (phrase.length() < 2) {
            throw new IllegalArgumentException("phrase \"" + phrase + "\" must have two characters or more");
        }
        int slot = slot(phrase.charAt(0), phrase.charAt(1));
        List<Entry<T>> all = new ArrayList<>(at(slot));
        all.add(new Entry<>(phrase, meaning));
        all.sort(Comparator.comparingInt((Entry<T> entry) -> entry.phrase().length())
                .reversed());
        keys[slot] = key(phrase.charAt(0), phrase.charAt(1));
        entries[slot] = List.copyOf(all);
        beginnings[phrase.charAt(0) >>> 6] |= 1L << phrase.charAt(0);
    }

    /** Tells every phrase of the text, left to right; they may overlap. */
    public void each(String text, Use<T> use) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (mayBegin(text.charAt(i))) {
                Entry<T> entry = longest(text, i);
                if (entry != null) {
                    use.found(i, i + entry.phrase().length(), entry.meaning());
                }
            }
        }
    }

    /** Whether any phrase stands in the text. */
    public boolean isIn(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (mayBegin(text.charAt(i)) && longest(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(char c) {
        return (beginnings[c >>> 6] & (1L << c)) != 0;
    }

    private @Nullable Entry<T> longest(String text, int at) {
        int slot = slot(text.charAt(at), text.charAt(at + 1));
        if (keys[slot] != 0) {
            for (Entry<T> entry : at(slot)) {
                if (text.startsWith(entry.phrase(), at)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The slot of two characters: theirs, or the empty one where they would stand. */
    private int slot(char first, char second) {
        int key = key(first, second);
        int slot = ((key * 0x9E3779B9) >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int key(char first, char second) {
        return (first << 16) | second;
    }

    @SuppressWarnings("unchecked") // add() alone fills the slots
    private List<Entry<T>> at(int slot) {
        Object entry = entries[slot];
        return entry == null ? List.of() : (List<Entry<T>>) entry;
    }

    @Override
    public String toString() {
        return "PhraseIndex of " + Arrays.stream(keys).filter(key -> key != 0).count() + " beginnings";
    }
}
