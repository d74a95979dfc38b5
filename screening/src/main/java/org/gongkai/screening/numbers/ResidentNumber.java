package org.gongkai.screening.numbers;

import java.time.YearMonth;
import java.util.BitSet;

/**
 * The resident identity number (GB 11643, ISO 7064 MOD 11-2): six digits of the region, eight of the date of birth, three of the
 * order, a check digit; before 1999 fifteen digits with a year of two and without a check.
 */
final class ResidentNumber {
    static final int LENGTH = 18;
    static final int OLD_LENGTH = 15;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final BitSet PROVINCES = provinces();

    private ResidentNumber() {}

    /** Whether region and date of birth can be; of eighteen or fifteen digits. */
    static boolean isPlausible(String number) {
        boolean isOld = number.length() == OLD_LENGTH;
        int year = isOld ? FIRST_YEAR + figure(number, 6, 8) : figure(number, 6, 10);
        int month = isOld ? figure(number, 8, 10) : figure(number, 10, 12);
        int day = isOld ? figure(number, 10, 12) : figure(number, 12, 14);
        return startsInProvince(number) && year >= FIRST_YEAR && year <= LAST_YEAR && isDay(year, month, day);
    }

    /** Whether the first two digits are those of a province. */
    static boolean startsInProvince(String number) {
        return PROVINCES.get(figure(number, 0, 2));
    }

    /** Whether the last sign checks the others. */
    static boolean isChecked(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (number.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(LENGTH - 1);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int figure(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    private static BitSet provinces() {
        BitSet provinces = new BitSet();
        int[][] ranges = {{11, 15}, {21, 23}, {31, 37}, {41, 46}, {50, 54}, {61, 65}, {71, 71}, {81, 83}, {91, 91}};
        for (int[] range : ranges) {
            provinces.set(range[0], range[1] + 1);
        }
        return provinces;
    }
}
