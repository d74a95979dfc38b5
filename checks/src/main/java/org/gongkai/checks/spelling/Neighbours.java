package org.gongkai.checks.spelling;

import java.util.Arrays;
import java.util.List;

/** The words that differ from a text in one character that sounds or looks like the printed one, or in two that changed places. */
final class Neighbours {
    private static final double LEAST_WEIGHT_ABOVE_UNKNOWN = Math.log(100);

    private final LikeCharacters like;
    private final PackedWords firsts = new PackedWords();
    private int[] wordNumbers = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private int size;

    private Neighbours(LikeCharacters like) {
        this.like = like;
    }

    /** The neighbours among the words of a vocabulary that occur a hundred times or more. */
    static Neighbours in(Vocabulary vocabulary, LikeCharacters like) {
        Neighbours neighbours = new Neighbours(like);
        List<String> words = vocabulary.words();
        for (int number = 0; number < words.size(); number++) {
            String word = words.get(number);
            if (word.length() > 1 && vocabulary.weight(number) >= vocabulary.unknown() + LEAST_WEIGHT_ABOVE_UNKNOWN) {
                neighbours.add(word, number);
            }
        }
        return neighbours;
    }

    /** What to do with a neighbour. */
    @FunctionalInterface
    interface Use {
        void found(int word);
    }

    /** Tells the numbers of the words one such step away from the characters from start to end (exclusive). */
    void each(String text, int start, int end, Use use) {
        long key = PackedWords.key(text, start, end);
        for (int hole = start; hole < end; hole++) {
            int fromLast = end - 1 - hole;
            String groups = like.groups(text.charAt(hole));
            for (int i = 0; i < groups.length(); i++) {
                tell(PackedWords.with(key, fromLast, groups.charAt(i)), use);
            }
            if (fromLast > 0) {
                long turned = PackedWords.with(key, fromLast, text.charAt(hole + 1));
                tell(PackedWords.with(turned, fromLast - 1, text.charAt(hole)), use);
            }
        }
    }

    private void tell(long key, Use use) {
        int neighbour = firsts.get(key);
        while (neighbour >= 0) {
            use.found(wordNumbers[neighbour]);
            neighbour = next[neighbour];
        }
    }

    private void add(String word, int number) {
        long key = PackedWords.key(word, 0, word.length());
        add(key, number);
        for (int hole = 0; hole < word.length(); hole++) {
            String groups = like.groups(word.charAt(hole));
            for (int i = 0; i < groups.length(); i++) {
                add(PackedWords.with(key, word.length() - 1 - hole, groups.charAt(i)), number);
            }
        }
    }

    private void add(long key, int number) {
        if (size == next.length) {
            wordNumbers = Arrays.copyOf(wordNumbers, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        wordNumbers[size] = number;
        next[size] = firsts.get(key);
        firsts.put(key, size++);
    }
}
