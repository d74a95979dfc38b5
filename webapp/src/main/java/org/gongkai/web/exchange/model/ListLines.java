package org.gongkai.web.exchange.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.web.exchange.model.ListLine.At;
import org.gongkai.web.exchange.model.ListLine.Beside;
import org.gongkai.web.exchange.model.ListLine.Trouble;
import org.gongkai.web.exchange.tables.DataRow;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.exchange.tables.SheetDay;

/**
 * Reads rows of a table as lines of a list.
 *
 * @param today nothing was published later
 */
public record ListLines(Mapping mapping, LocalDate today) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int SHOWN = 40;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]*[./][^\\s<>\"]*");
    private static final Pattern READS = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,4})?)([万wW]?)[+次]*");

    /** The lines, in the order of the rows. */
    public List<ListLine> read(List<DataRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private ListLine line(DataRow row) {
        String title = oneLine(row.value(mapping, ListFields.TITLE));
        String dayText = row.value(mapping, ListFields.DAY);
        Optional<LocalDate> day = SheetDay.read(dayText);
        Beside beside = new Beside(
                row.value(mapping, ListFields.ADDRESS),
                oneLine(row.value(mapping, ListFields.CATEGORY)),
                oneLine(row.value(mapping, ListFields.NUMBER)),
                reads(row.value(mapping, ListFields.READS)));
        Optional<Trouble> trouble = titleTrouble(title)
                .or(() -> dayTrouble(dayText, day))
                .or(() -> besideTrouble(beside))
                .or(() -> readsTrouble(row.value(mapping, ListFields.READS), beside));
        return new ListLine(new At(row.sheet(), row.number()), title, day, beside, trouble);
    }

    private static Optional<Trouble> titleTrouble(String title) {
        if (title.isEmpty()) {
            return trouble(LineProblem.NO_TITLE, "");
        }
        return title.length() > LONGEST_TITLE ? trouble(LineProblem.TOO_LONG, title) : Optional.empty();
    }

    private Optional<Trouble> dayTrouble(String text, Optional<LocalDate> day) {
        if (text.isEmpty()) {
            return trouble(LineProblem.NO_DAY, "");
        }
        if (day.isEmpty()) {
            return trouble(LineProblem.UNREADABLE_DAY, text);
        }
        return day.get().isAfter(today) ? trouble(LineProblem.IN_THE_FUTURE, text) : Optional.empty();
    }

    private static Optional<Trouble> besideTrouble(Beside beside) {
        String address = beside.address();
        if (!address.isEmpty()
                && (address.length() > LONGEST_ADDRESS
                        || !ADDRESS.matcher(address).matches())) {
            return trouble(LineProblem.UNREADABLE_ADDRESS, address);
        }
        String longest = beside.category().length() > beside.number().length() ? beside.category() : beside.number();
        return longest.length() > LONGEST_WORD ? trouble(LineProblem.TOO_LONG, longest) : Optional.empty();
    }

    private static Optional<Trouble> readsTrouble(String text, Beside beside) {
        boolean isSaid = !text.isEmpty() && !text.matches("[-—/]+");
        return isSaid && beside.reads().isEmpty() ? trouble(LineProblem.UNREADABLE_READS, text) : Optional.empty();
    }

    private static OptionalInt reads(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        Matcher number = READS.matcher(plain);
        if (!number.matches()) {
            return OptionalInt.empty();
        }
        BigDecimal counted = new BigDecimal(number.group(1));
        BigDecimal whole = number.group(2).isEmpty() ? counted : counted.multiply(TEN_THOUSAND);
        boolean isCount =
                whole.stripTrailingZeros().scale() <= 0 && whole.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return isCount ? OptionalInt.of(whole.intValue()) : OptionalInt.empty();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Optional<Trouble> trouble(LineProblem problem, String value) {
        String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return Optional.of(new Trouble(problem, shown));
    }
}
