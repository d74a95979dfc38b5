package org.gongkai.web.registers.taking;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gongkai.web.exchange.tables.SheetDay;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;

/** Cells as spreadsheets and files hand them back: days in their form of a day, numbers with marks between, the mark before what looks like a formula. */
final class Cells {
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");
    private static final String MARK = "'";
    /** The same signs before which a csv file puts the mark. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /**
     * What was meant.
     *
     * @param heading of its column in the reader's language
     * @throws RegisterRefused a sign or a word stands where a number stands: it is neither a blank nor 0
     */
    static String read(Column column, String heading, String given, String before) {
        String text = unmarked(given, before);
        if (text.isEmpty() || text.equals(before)) {
            return text;
        }
        return switch (column.form()) {
            case TEXT -> text;
            case DAY -> SheetDay.read(text).map(LocalDate::toString).orElse(text);
            case NUMBER -> number(heading, text);
        };
    }

    private static String number(String heading, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String digits = THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain;
        String whole = WHOLE.matcher(digits).replaceFirst("$1");
        if (!whole.matches("\\d+")) {
            throw new RegisterRefused(Reason.NO_NUMBER, heading, text);
        }
        return whole;
    }

    /** A text that begins with a mark by itself is known by what was kept. */
    private static String unmarked(String given, String before) {
        if (given.equals(before) || before.equals(MARK + given)) {
            return before;
        }
        boolean isMarked = given.length() > 1 && given.startsWith(MARK) && FORMULA_STARTS.indexOf(given.charAt(1)) >= 0;
        return isMarked ? given.substring(1) : given;
    }
}
