package org.gongkai.reader.facts;

import java.math.BigDecimal;
import org.gongkai.reader.tokens.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** Reads amounts where digits stand. */
final class AmountReader {
    /** Characters of a number in words. */
    static final String HAN_DIGITS = "二三四五六七八九十两";

    private static final String COUNTED_IN_WORDS = "种项类";
    private static final String MULTIPLIERS = "万亿";
    private static final int LONGEST_NUMBER = 18;

    private final Units units;
    private final Phrases notCounted;
    private final Phrases notAfter;
    private final Phrases roughBefore;
    private final Phrases roughAfter;
    private final String text;

    AmountReader(Vocabulary vocabulary, String text) {
        this.text = text;
        units = vocabulary.units();
        notCounted = vocabulary.phrases("number-before");
        notAfter = vocabulary.phrases("not-after");
        roughBefore = vocabulary.phrases("rough-before");
        roughAfter = vocabulary.phrases("rough-after");
    }

    /** The end of the number that begins here: digits, groups of three parted by commas, decimals. */
    int numberEnd(int start) {
        int end = digitsEnd(start);
        if (end - start <= 3) {
            while (isGroup(end)) {
                end += 4;
            }
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digitsEnd(end + 1);
        }
        return end;
    }

    /** A comma and exactly three digits. */
    private boolean isGroup(int at) {
        return at < text.length() && text.charAt(at) == ',' && digitsEnd(at + 1) == at + 4;
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The amount of the number from start to end, null where no unit follows or it counts nothing: 「20个工作日」, 「第3条」. */
    @Nullable
    Amount at(int start, int numberEnd) {
        if (numberEnd - start > LONGEST_NUMBER
                || isRangeEnd(start)
                || !notCounted.before(text, start).isEmpty()) {
            return null;
        }
        int at = numberEnd;
        if (at < text.length()
                && MULTIPLIERS.indexOf(text.charAt(at)) >= 0
                && text.charAt(at + 1 < text.length() ? at + 1 : at) != '元') {
            at++;
        }
        String rough = roughAfter.at(text, at);
        String multiplier = text.substring(numberEnd, at);
        Units.Unit unit = units.at(text, at + rough.length());
        if (unit == null) {
            return null;
        }
        int end = at + rough.length() + unit.text().length();
        if (!notAfter.at(text, end).isEmpty()) {
            return null;
        }
        BigDecimal value = new BigDecimal(text.substring(start, numberEnd).replace(",", ""));
        boolean isRough = !rough.isEmpty() || !roughBefore.before(text, start).isEmpty();
        return new Amount(start, end, value, multiplier + unit.text(), unit.group(), isRough);
    }

    /** Whether the number is the second of 「20至30件」. */
    private boolean isRangeEnd(int start) {
        return start >= 2 && "至到".indexOf(text.charAt(start - 1)) >= 0 && isDigit(text.charAt(start - 2));
    }

    /** An amount in words, 「五种形式」, null where there is none; one of a thing is no count. */
    @Nullable
    Amount inWords(int start) {
        int end = start;
        while (end < text.length() && end - start < 3 && HAN_DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == start || end >= text.length() || COUNTED_IN_WORDS.indexOf(text.charAt(end)) < 0) {
            return null;
        }
        Units.Unit unit = units.at(text, end);
        BigDecimal value = ChineseNumeral.parse(text.substring(start, end));
        boolean isPlain = start > 0 && text.charAt(start - 1) != '第' && text.charAt(start - 1) != '一';
        return unit == null || value == null || !isPlain
                ? null
                : new Amount(start, end + unit.text().length(), value, unit.text(), unit.group(), false);
    }
}
