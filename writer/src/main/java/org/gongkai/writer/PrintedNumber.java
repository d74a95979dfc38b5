package org.gongkai.writer;

import java.math.BigDecimal;
import org.gongkai.report.CellValue;

/** Numbers as decimal strings without grouping or exponent. */
final class PrintedNumber {
    private PrintedNumber() {}

    /** The number printed or derived; empty for every other state, since a blank is no zero. */
    static String of(CellValue value) {
        return switch (value) {
            case CellValue.Printed printed -> plain(printed.number());
            case CellValue.Derived derived -> plain(derived.number());
            case CellValue.Blank _, CellValue.NilMark _, CellValue.Unreadable _, CellValue.Absent _ -> "";
        };
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
