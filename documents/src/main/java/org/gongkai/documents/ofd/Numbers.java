package org.gongkai.documents.ofd;

import java.util.Arrays;

/** Lists of numbers in attributes. */
final class Numbers {
    /** More numbers than the characters of one text object. */
    private static final int MOST = 20_000;

    private Numbers() {}

    /** The numbers between blanks; what is none counts as 0. */
    static float[] of(String text) {
        String[] words = text.strip().split("[\\s,]+");
        float[] numbers = new float[Math.min(words.length, MOST)];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (!words[i].isEmpty()) {
                numbers[count++] = number(words[i]);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** The numbers of a list of distances, in which {@code g 3 5} stands for three times 5. */
    static float[] distances(String text) {
        String[] words = text.strip().split("\\s+");
        float[] numbers = new float[16];
        int count = 0;
        for (int i = 0; i < words.length && count < MOST; i++) {
            int times = 1;
            if (words[i].equals("g") && i + 2 < words.length) {
                times = Math.clamp((int) number(words[i + 1]), 0, MOST - count);
                i += 2;
            }
            if (!words[i].isEmpty()) {
                if (count + times > numbers.length) {
                    numbers = Arrays.copyOf(numbers, Math.max(count + times, numbers.length * 2));
                }
                Arrays.fill(numbers, count, count + times, number(words[i]));
                count += times;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    static float number(String word) {
        try {
            float number = Float.parseFloat(word);
            return Float.isFinite(number) ? number : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
