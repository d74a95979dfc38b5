package org.gongkai.writer.statutory;

/** Numbers of headings in words, 1 to 99. */
final class ChineseOrdinal {
    private static final int TEN = 10;

    private ChineseOrdinal() {}

    static String of(int number) {
        String digits = StatutoryDocument.say("digits");
        if (number < 1 || number >= TEN * TEN) {
            throw new IllegalArgumentException("number " + number + " must be 1 to 99");
        }
        int tens = number / TEN;
        String left = tens == 0 ? "" : (tens == 1 ? "" : digits.substring(tens, tens + 1)) + digits.charAt(TEN);
        return left + (number % TEN == 0 ? "" : digits.substring(number % TEN, number % TEN + 1));
    }
}
