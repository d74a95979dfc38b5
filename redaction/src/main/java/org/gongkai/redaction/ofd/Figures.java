package org.gongkai.redaction.ofd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Lists of numbers in attributes, in millimetres. */
final class Figures {
    private static final int MOST = 20_000;
    private static final int DECIMALS = 4;

    private Figures() {}

    /** The numbers between blanks; what is none counts as 0. */
    static double[] of(String text) {
        return text.isBlank()
                ? new double[0]
                : List.of(text.strip().split("[\\s,]+")).stream()
                        .limit(MOST)
                        .mapToDouble(Figures::number)
                        .toArray();
    }

    /** The numbers of a list of distances, in which {@code g 3 5} stands for three times 5. */
    static List<Double> distances(String text) {
        String[] words = text.strip().split("\\s+");
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < words.length && numbers.size() < MOST; i++) {
            int times = 1;
            if (words[i].equals("g") && i + 2 < words.length) {
                times = Math.clamp((int) number(words[i + 1]), 0, MOST - numbers.size());
                i += 2;
            }
            for (int n = 0; n < times && !words[i].isEmpty(); n++) {
                numbers.add(number(words[i]));
            }
        }
        return numbers;
    }

    static double number(String word) {
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) && Math.abs(number) < 1e9 ? number : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    static double number(String word, double otherwise) {
        return word.isBlank() ? otherwise : number(word);
    }

    static String of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
