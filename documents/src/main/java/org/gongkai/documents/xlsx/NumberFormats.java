package org.gongkai.documents.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.documents.Limits;
import org.gongkai.documents.numbering.DateFormats;
import org.gongkai.documents.xml.XmlScanner;

/** How the cells of a workbook print their numbers: whole, with decimals, grouped, as a percentage, as a date. */
final class NumberFormats {
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"));
    private static final int MOST_DIGITS = 11;
    private static final int MOST_DECIMALS = 30;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();

    /** Reads the part with the formats; an empty part leaves all numbers as they are. */
    static NumberFormats of(byte[] part, Limits limits) {
        NumberFormats formats = new NumberFormats();
        XmlScanner xml = new XmlScanner(part, Cells.VOCABULARY, limits.nesting());
        boolean isInCells = false;
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.TEXT) {
                continue;
            }
            boolean starts = kind == XmlScanner.Kind.START;
            if (xml.token() == Cells.CELL_FORMATS) {
                isInCells = starts;
            } else if (starts && isInCells && xml.token() == Cells.CELL_FORMAT) {
                formats.cellFormats.add(CellPlace.number(xml.attribute("numFmtId", "0")));
            } else if (starts && xml.token() == Cells.FORMAT) {
                formats.own.put(CellPlace.number(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
            }
        }
        return formats;
    }

    /** A stored number as the cell of this style shows it; what is no number stays as it is. */
    String print(String stored, int style, int dateBase) {
        if (!stored.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?")) {
            return stored;
        }
        BigDecimal value = new BigDecimal(stored);
        int id = style < cellFormats.size() ? cellFormats.get(style) : 0;
        String code = own.getOrDefault(id, BUILT_IN.getOrDefault(id, DateFormats.named(id)));
        FormatSection section = FormatSection.of(code);
        if (section.isOfDates()) {
            return ShownDate.isDay(value) ? ShownDate.print(value, code, dateBase) : general(value);
        }
        if (code.contains("!.")) {
            return general(value);
        }
        return section.before() + (section.isOfNumbers() ? number(value, section) : general(value)) + section.after();
    }

    private static String general(BigDecimal value) {
        int whole = Math.max(1, value.precision() - value.scale());
        BigDecimal shown = value;
        if (whole + value.scale() > MOST_DIGITS - 1 && value.scale() > 0) {
            shown = value.setScale(Math.max(0, MOST_DIGITS - 1 - whole), RoundingMode.HALF_UP);
        }
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static String number(BigDecimal stored, FormatSection section) {
        String plain = section.signs();
        BigDecimal value = stored.movePointLeft(3 * section.thousandsLeftOut());
        int point = plain.indexOf('.');
        int least = point < 0 ? 0 : count(plain, point, "0");
        int most = point < 0 ? 0 : Math.min(MOST_DECIMALS, count(plain, point, "0#"));
        boolean isPercent = plain.indexOf('%') >= 0;
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setGroupingUsed(plain.contains(",#") || plain.contains(",0"));
        format.setGroupingSize(3);
        format.setMinimumFractionDigits(Math.min(least, most));
        format.setMaximumFractionDigits(most);
        return format.format(isPercent ? value.movePointRight(2) : value) + (isPercent ? "%" : "");
    }

    private static int count(String text, int from, String digits) {
        int count = 0;
        for (int i = from + 1; i < text.length() && digits.indexOf(text.charAt(i)) >= 0; i++) {
            count++;
        }
        return count;
    }
}
