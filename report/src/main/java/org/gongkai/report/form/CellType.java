package org.gongkai.report.form;

/** What kind of number a cell holds. */
public enum CellType {
    /** Whole number, zero or more. */
    COUNT,
    /** Whole number of either sign (本年增/减). */
    SIGNED_COUNT,
    /** Decimal number, zero or more. */
    DECIMAL,
    /** Decimal amount of money whose unit may stand in the cell itself. */
    AMOUNT,
    /** A heading row of the 2018 table: holds no number. */
    HEADING
}
