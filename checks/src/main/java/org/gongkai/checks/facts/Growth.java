package org.gongkai.checks.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure grew against another one, in percent. */
public final class Growth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String LESS = "下降减少降低";

    private Growth() {}

    /** The growth in percent with so many decimals, below 0 where it fell; {@code last} must not be 0. */
    public static BigDecimal percent(BigDecimal now, BigDecimal last, int decimals) {
        return now.subtract(last).multiply(HUNDRED).divide(last, decimals, RoundingMode.HALF_UP);
    }

    /** Whether the printed percentage is right up to one in its last printed digit that is not 0. */
    public static boolean isRight(BigDecimal now, BigDecimal last, BigDecimal printed) {
        int digits = Math.max(0, printed.stripTrailingZeros().scale());
        BigDecimal off = percent(now, last, digits + 4).subtract(printed).abs();
        return off.compareTo(BigDecimal.ONE.movePointLeft(digits)) <= 0;
    }

    /** The printed number with its sign: 下降 3% is −3. */
    public static BigDecimal signed(String verb, String number) {
        BigDecimal value = new BigDecimal(number);
        return LESS.contains(verb) ? value.negate() : value;
    }
}
