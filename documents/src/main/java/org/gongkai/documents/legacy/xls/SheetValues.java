package org.gongkai.documents.legacy.xls;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.gongkai.documents.numbering.DateFormats;

/** Cell values as the sheet displays them. A number in the general format keeps all its digits. For one thread. */
final class SheetValues {
    /** The library prints the quotes round the words of a date. */
    private static final Pattern QUOTED_WORD = Pattern.compile("\"([^\"A-Za-z]*)\"");

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean countsFrom1904;

    SheetValues(HSSFWorkbook workbook) {
        this.countsFrom1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    /** The value as displayed; of a formula, the result that the file remembers. */
    String displayed(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                cell.getRichStringCellValue().getString().replace("\r\n", "\n").replace('\r', '\n');
            case NUMERIC -> number(cell.getNumericCellValue(), cell.getCellStyle());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> error(cell.getErrorCellValue());
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private String number(double value, HSSFCellStyle style) {
        int index = style.getDataFormat();
        String named = DateFormats.named(index);
        String format = named.isEmpty() ? style.getDataFormatString() : named;
        if (format == null || format.isEmpty() || format.equals("General") || format.equals("@")) {
            return NumberToTextConverter.toText(value);
        }
        String unquoted = DateUtil.isADateFormat(index, format)
                ? QUOTED_WORD.matcher(format).replaceAll("$1")
                : format;
        return formatter
                .formatRawCellContents(value, index, unquoted, countsFrom1904)
                .strip();
    }
}
