package org.gongkai.web.exchange.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.web.ui.TypedDay;

/**
 * A day as it stands in tables: 2026-03-05, 2026年3月5日, 2026.3.5, 2026/3/5, 20260305, each with or without a time behind it, and the
 * number a spreadsheet counts its days by where the cell was never given the form of a date.
 */
public final class SheetDay {
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern TIME =
            Pattern.compile("[T\\s]*(?:上午|下午)?\\s*\\d{1,2}(?::\\d{1,2}){1,2}(?:\\.\\d+)?Z?$");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    /** Days before 1900-01-01 in the count of a spreadsheet, which knows a 29 February of that year. */
    private static final LocalDate BASE = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;

    private SheetDay() {}

    /** The day; empty where nothing stands there or no whole day of the years 1949 to 2099: a month alone is no day. */
    public static Optional<LocalDate> read(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().replaceAll("^\\[|]$", "");
        String day = TIME.matcher(text).replaceFirst("").strip();
        Matcher compact = COMPACT.matcher(day);
        if (compact.matches()) {
            day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        }
        Optional<LocalDate> read = SERIAL.matcher(day).matches()
                ? Optional.of(BASE.plusDays(new BigDecimal(day).longValue()))
                : TypedDay.read(day);
        return read.filter(found -> found.getYear() >= FIRST_YEAR && found.getYear() <= LAST_YEAR);
    }
}
