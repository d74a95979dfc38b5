package org.gongkai.reader.tokens;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a value cell: digits of any width with thousands commas and inner spaces, a sign, a decimal part, a
 * unit; whole-cell Chinese numerals; nil marks.
 */
public final class ValueText {
    private static final Set<String> UNITS =
            Set.of("件", "条", "项", "次", "篇", "个", "人", "人次", "元", "万元", "亿元", "万", "件次", "场", "期");
    private static final Set<String> NIL_MARKS =
            Set.of("/", "—", "——", "———", "-", "--", "\\", "无", "－", "／", "–", "―");
    private static final int LONGEST_NIL_MARK = 3;
    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST_GARBLED = 8;

    /** Whole numbers of so many plain digits are read without the grammar. */
    private static final int LONGEST_PLAIN = 9;

    /** The numbers that most cells hold, made once. */
    private static final TokenValue.Numeral[] SMALL = new TokenValue.Numeral[1000];

    /** The same as they are printed. */
    private static final String[] SMALL_TEXTS = new String[SMALL.length];

    static {
        Arrays.setAll(SMALL, number -> new TokenValue.Numeral(BigDecimal.valueOf(number), ""));
        Arrays.setAll(SMALL_TEXTS, String::valueOf);
    }

    private ValueText() {}

    /**
     * What an explicit cell says.
     *
     * @param text the cell as printed
     */
    public static TokenValue ofCell(String text) {
        return ofSqueezed(Characters.squeeze(text));
    }

    /** The same of a cell's characters without white space. */
    static TokenValue ofSqueezed(String squeezed) {
        if (squeezed.isEmpty()) {
            return TokenValue.BLANK;
        }
        TokenValue value = ofWord(squeezed);
        BigDecimal numeral = value == null ? ChineseNumeral.parse(squeezed) : null;
        if (numeral != null) {
            return new TokenValue.Numeral(numeral, "");
        }
        if (value != null) {
            return value;
        }
        boolean isLabel = squeezed.length() > LONGEST_GARBLED || hasHan(squeezed);
        return isLabel && !ChineseNumeral.isAllNumerals(squeezed) ? TokenValue.LABEL : TokenValue.GARBLED;
    }

    private static boolean hasHan(String squeezed) {
        for (int i = 0; i < squeezed.length(); i++) {
            if (Characters.isHan(squeezed.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number or nil mark of any kind may begin with this character. */
    static boolean mayBegin(char c) {
        return mayBeginWord(c) || ChineseNumeral.mayBegin(c);
    }

    private static boolean mayBeginWord(char c) {
        return !Characters.isHan(c) || c == '无';
    }

    /**
     * A number, Chinese numerals included, or nil mark that is all that a line says; null when it is neither.
     *
     * @param squeezed the line without white space
     */
    public static @Nullable TokenValue ofLine(String squeezed) {
        TokenValue value = ofWord(squeezed);
        BigDecimal numeral = value == null ? ChineseNumeral.parse(squeezed) : null;
        return numeral == null ? value : new TokenValue.Numeral(numeral, "");
    }

    /** The same of a part of a line; numerals that make no number are garbled. */
    static @Nullable TokenValue ofStretch(String squeezed) {
        TokenValue value = ofLine(squeezed);
        return value == null && ChineseNumeral.isAllNumerals(squeezed) ? TokenValue.GARBLED : value;
    }

    /**
     * A number or nil mark without inner spaces, null when it is neither.
     *
     * @param word characters without white space
     */
    public static @Nullable TokenValue ofWord(String word) {
        if (word.isEmpty() || !mayBeginWord(word.charAt(0))) {
            return null;
        }
        TokenValue plain = ofPlainDigits(word, 0, word.length());
        if (plain != null) {
            return plain;
        }
        if (word.length() <= LONGEST_NIL_MARK && NIL_MARKS.contains(word)) {
            return TokenValue.NIL;
        }
        if (word.length() > LONGEST_NUMBER) {
            return null;
        }
        int end = numberEnd(word);
        if (end == 0) {
            return null;
        }
        String unit = word.substring(end);
        if (!unit.isEmpty() && !UNITS.contains(unit)) {
            return null;
        }
        BigDecimal number = number(word.substring(0, end));
        return number == null ? null : new TokenValue.Numeral(number, unit.equals("万") ? "万元" : unit);
    }

    /** The value of a word of a line, null when the word is neither a number nor a nil mark. */
    static @Nullable TokenValue ofWord(String line, Field word) {
        if (!mayBeginWord(line.charAt(word.start()))) {
            return null;
        }
        TokenValue plain = ofPlainDigits(line, word.start(), word.end());
        return plain == null ? ofWord(word.of(line)) : plain;
    }

    /** What an explicit cell says that is empty or holds a few ASCII digits and nothing else, as nearly all do; null for every other. */
    static @Nullable TokenValue ofPlain(String line, Field cell) {
        return cell.start() == cell.end() ? TokenValue.BLANK : ofPlainDigits(line, cell.start(), cell.end());
    }

    /** The characters of a stretch of a line; those of a small number are made once. */
    static String printed(String line, Field field) {
        int length = field.end() - field.start();
        if (length == 0 || length > 3 || (length > 1 && line.charAt(field.start()) == '0')) {
            return field.of(line);
        }
        int number = 0;
        for (int i = field.start(); i < field.end(); i++) {
            int digit = line.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return field.of(line);
            }
            number = 10 * number + digit;
        }
        return SMALL_TEXTS[number];
    }

    /** A number of a few ASCII digits and nothing else, as nearly all are; null for every other text. */
    private static @Nullable TokenValue ofPlainDigits(String text, int start, int end) {
        if (end - start > LONGEST_PLAIN) {
            return null;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = 10 * number + digit;
        }
        return number < SMALL.length ? SMALL[number] : new TokenValue.Numeral(BigDecimal.valueOf(number), "");
    }

    /** Whether a text is nothing but a unit that values are counted in. */
    static boolean isUnit(String squeezed) {
        return UNITS.contains(squeezed);
    }

    private static int numberEnd(String word) {
        int i = 0;
        boolean digits = false;
        while (i < word.length()) {
            char c = Characters.narrow(word.charAt(i));
            boolean sign = i == 0 && (c == '+' || c == '-' || c == '\u2212');
            boolean part = (c == ',' || c == '.') && digits;
            if (!sign && !part && Characters.digit(c) < 0) {
                break;
            }
            digits |= Characters.digit(c) >= 0;
            i++;
        }
        return digits ? i : 0;
    }

    private static @Nullable BigDecimal number(String printed) {
        StringBuilder digits = new StringBuilder(printed.length());
        boolean decimals = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = Characters.narrow(printed.charAt(i));
            if ((c == ',' || c == '.') && decimals) {
                return null;
            }
            if (c == ',' && !isBetweenGroups(printed, i)) {
                return null;
            }
            decimals |= c == '.';
            if (c != ',') {
                digits.append(c == '\u2212' ? '-' : c);
            }
        }
        boolean endsInPoint = digits.charAt(digits.length() - 1) == '.';
        return endsInPoint ? null : new BigDecimal(digits.toString());
    }

    /** Whether exactly three digits follow the comma and, before it, three after another comma or at most three. */
    private static boolean isBetweenGroups(String printed, int comma) {
        int from = comma;
        while (from > 0 && Characters.digit(Characters.narrow(printed.charAt(from - 1))) >= 0) {
            from--;
        }
        int to = comma + 1;
        while (to < printed.length() && Characters.digit(Characters.narrow(printed.charAt(to))) >= 0) {
            to++;
        }
        boolean isFirst = from == 0 || Characters.narrow(printed.charAt(from - 1)) != ',';
        int before = comma - from;
        return to - comma - 1 == 3 && (isFirst ? before >= 1 && before <= 3 : before == 3);
    }
}
