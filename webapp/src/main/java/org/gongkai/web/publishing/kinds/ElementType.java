package org.gongkai.web.publishing.kinds;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.web.ui.TypedDay;

/** What the value of an element is, how it is typed and how it is kept. */
public enum ElementType {
    /** A line of words. */
    TEXT(300),
    /** Several lines of words. */
    LONG_TEXT(5_000),
    /** A day of the calendar, kept as 2026-03-01. */
    DATE(10),
    /** An amount in yuan, kept as plain digits with at most two behind the point. */
    MONEY(20),
    /** One of the codes the element names. */
    CHOICE(40),
    /** Number or name of a document (文号). */
    DOCUMENT(300);

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,20}(?:\\.\\d{1,8})?)([万亿]?)元?");
    private static final int CENTS = 2;

    private final int longest;

    ElementType(int longest) {
        this.longest = longest;
    }

    /** How many characters a kept value has at most. */
    public int longest() {
        return longest;
    }

    /** A typed value as it is kept; empty where it cannot be read. Nothing typed is nothing, and never asked here. */
    Optional<String> read(String typed) {
        return switch (this) {
            case TEXT -> Optional.of(line(typed));
            case DOCUMENT -> Optional.of(DocumentName.usual(line(typed)));
            case LONG_TEXT -> Optional.of(typed.strip().replaceAll("\\R", "\n"));
            case DATE -> TypedDay.read(typed).filter(ElementType::isUsual).map(LocalDate::toString);
            case MONEY -> amount(typed);
            case CHOICE -> Optional.of(typed.strip());
        };
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** A kept value as people read it. */
    String show(String value) {
        return this == MONEY
                ? new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(new BigDecimal(value))
                : value;
    }

    /** A year of four digits: anything else is a slip, and could not be kept as ten characters. */
    private static boolean isUsual(LocalDate day) {
        return day.getYear() >= 1_000 && day.getYear() <= 9_999;
    }

    /** 1,234.50, 1234元, 1200万元 or 1.2亿元; nothing below a cent. */
    private static Optional<String> amount(String typed) {
        Matcher read = AMOUNT.matcher(typed.strip().replaceAll("[,，\\s]", ""));
        if (!read.matches()) {
            return Optional.empty();
        }
        int zeros = switch (read.group(2)) {
            case "万" -> 4;
            case "亿" -> 8;
            default -> 0;
        };
        BigDecimal yuan = new BigDecimal(read.group(1)).scaleByPowerOfTen(zeros).stripTrailingZeros();
        return yuan.scale() > CENTS ? Optional.empty() : Optional.of(yuan.toPlainString());
    }
}
