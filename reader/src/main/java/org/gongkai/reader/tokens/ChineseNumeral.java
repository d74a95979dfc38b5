package org.gongkai.reader.tokens;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whole numbers written in Chinese numerals: 零, 十二, 一百三十一, 两千零五, 二〇二〇, 三万. */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN_THOUSAND = 10_000;

    private ChineseNumeral() {}

    /** The number, null when it is none, or too long to be a count. */
    public static @Nullable BigDecimal parse(String text) {
        if (text.isEmpty() || text.length() > 12) {
            return null;
        }
        return isPositional(text) ? positional(text) : additive(text);
    }

    /** Whether a numeral may begin with this character. */
    static boolean mayBegin(char c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    private static boolean isPositional(String text) {
        int i = 0;
        while (i < text.length() && digit(text.charAt(i)) >= 0) {
            i++;
        }
        return i == text.length();
    }

    private static BigDecimal positional(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return BigDecimal.valueOf(value);
    }

    private static @Nullable BigDecimal additive(String text) {
        int at = text.indexOf('万');
        long above = at < 0 ? 0 : belowTenThousand(text.substring(0, at));
        long rest = belowTenThousand(text.substring(at + 1));
        boolean isNone = at == 0 || above < 0 || rest < 0;
        return isNone ? null : BigDecimal.valueOf(above * TEN_THOUSAND + rest);
    }

    /** Units only fall within a number, so that two numerals that nothing parts are none, told as -1. */
    private static long belowTenThousand(String text) {
        long total = 0;
        long digit = -1;
        int last = TEN_THOUSAND;
        for (int i = 0; i < text.length(); i++) {
            int value = digit(text.charAt(i));
            int unit = unit(text.charAt(i));
            if (value >= 0 ? digit > 0 : unit == 0 || unit >= last) {
                return -1;
            }
            if (value >= 0) {
                digit = value;
            } else {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
                last = unit;
            }
        }
        return total + Math.max(digit, 0);
    }

    /** Whether all of it are numerals, Arabic ones among them, whatever they make. */
    static boolean isAllNumerals(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!mayBegin(c) && c != '万' && Characters.digit(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
