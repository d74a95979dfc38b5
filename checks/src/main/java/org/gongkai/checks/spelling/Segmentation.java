package org.gongkai.checks.spelling;

/** The most probable cutting of a run of Han characters into words. */
final class Segmentation {
    /** Weight of characters such as 镇 and 由, which stand alone all the time. */
    private static final float OFTEN_ALONE = -7.3f;

    private final Vocabulary vocabulary;
    private float[] best = new float[64];
    private float[] weight = new float[64];
    private int[] from = new int[64];
    private int[] starts = new int[64];
    private int count;

    Segmentation(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Cuts the characters from start to end (exclusive); the result stands until the next call. */
    void cut(CharSequence text, int start, int end) {
        int length = end - start;
        reserve(length + 1);
        for (int i = 1; i <= length; i++) {
            best[i] = Float.NEGATIVE_INFINITY;
        }
        best[0] = 0;
        for (int i = 0; i < length; i++) {
            extend(text, start, i, length);
        }
        collect(start, length);
    }

    /** Logarithm of the probability of the whole run. */
    float total(int length) {
        return best[length];
    }

    /** How many words the last run has. */
    int count() {
        return count;
    }

    /** Where a word starts, as a position in the text; of {@code count()} the end of the run. */
    int start(int word) {
        return starts[word];
    }

    /** Logarithm of a word's probability. */
    float weight(int word) {
        return weight[word];
    }

    /** Whether a word is a single character that seldom stands alone, as the pieces of a mistyped word do. */
    boolean isOdd(int word) {
        return starts[word + 1] - starts[word] == 1 && weight[word] < OFTEN_ALONE;
    }

    private void extend(CharSequence text, int start, int i, int length) {
        step(i, i + 1, vocabulary.single(text.charAt(start + i)));
        if (i + 2 > length || !vocabulary.mayBegin(text.charAt(start + i), text.charAt(start + i + 1))) {
            return;
        }
        int pair = vocabulary.number(text, start + i, start + i + 2);
        if (pair < 0) {
            return;
        }
        step(i, i + 2, vocabulary.weight(pair));
        int longest = Math.min(vocabulary.longest(pair), length - i);
        for (int size = 3; size <= longest; size++) {
            int word = vocabulary.number(text, start + i, start + i + size);
            if (word >= 0) {
                step(i, i + size, vocabulary.weight(word));
            }
        }
    }

    private void step(int i, int j, float weightOfWord) {
        float sum = best[i] + weightOfWord;
        if (sum > best[j]) {
            best[j] = sum;
            from[j] = i;
        }
    }

    private void collect(int start, int length) {
        count = 0;
        for (int j = length; j > 0; j = from[j]) {
            count++;
        }
        int word = count;
        starts[count] = start + length;
        for (int j = length; j > 0; j = from[j]) {
            word--;
            starts[word] = start + from[j];
            weight[word] = best[j] - best[from[j]];
        }
    }

    private void reserve(int length) {
        if (best.length <= length) {
            best = new float[length * 2];
            weight = new float[length * 2];
            from = new int[length * 2];
            starts = new int[length * 2];
        }
    }
}
