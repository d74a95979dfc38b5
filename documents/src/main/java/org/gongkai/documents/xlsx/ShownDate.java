package org.gongkai.documents.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** A day number as its cell shows it, sign by sign of the cell's format. */
final class ShownDate {
    private static final int SECONDS = 86_400;
    private static final int LAST_DAY = 2_958_465;

    private final String format;
    private final LocalDateTime time;
    private boolean isAfterHours;

    private ShownDate(String format, LocalDateTime time) {
        this.format = format;
        this.time = time;
    }

    /** Whether a number is a day that workbooks know. */
    static boolean isDay(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0;
    }

    /**
     * The date in this format.
     *
     * @param value days since the base, the time of day as a fraction
     * @param dateBase 1900 or 1904
     */
    static String print(BigDecimal value, String format, int dateBase) {
        long days = value.longValue();
        LocalDate date = dateBase == 1904
                ? LocalDate.of(1904, 1, 1).plusDays(days)
                : LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
        long seconds = value.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return new ShownDate(format, date.atStartOfDay().plusSeconds(seconds)).print();
    }

    private String print() {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < format.length() && format.charAt(at) != ';'; ) {
            char sign = Character.toLowerCase(format.charAt(at));
            int length = 1;
            while (at + length < format.length() && Character.toLowerCase(format.charAt(at + length)) == sign) {
                length++;
            }
            if ("ymdhs".indexOf(sign) >= 0) {
                shown.append(part(sign, length));
                at += length;
            } else {
                shown.append(FormatSection.literal(format, at));
                at = FormatSection.end(format, at);
            }
        }
        return shown.toString().strip();
    }

    private String part(char sign, int length) {
        boolean wasAfterHours = isAfterHours;
        isAfterHours = sign == 'h';
        return switch (sign) {
            case 'y' -> length <= 2 ? padded(time.getYear() % 100, 2) : padded(time.getYear(), 4);
            case 'm' -> padded(wasAfterHours ? time.getMinute() : time.getMonthValue(), length);
            case 'd' -> length > 2 ? "" : padded(time.getDayOfMonth(), length);
            case 'h' -> padded(time.getHour(), length);
            default -> padded(time.getSecond(), length);
        };
    }

    private static String padded(int number, int length) {
        return length == 1
                ? Integer.toString(number)
                : String.format(Locale.ROOT, "%0" + Math.min(length, 4) + "d", number);
    }
}
