package org.gongkai.documents.xlsx;

import org.gongkai.documents.xml.XmlVocabulary;

/** The elements of SpreadsheetML that matter to a reader. */
final class Cells {
    static final int SHEET = 1;
    static final int ROW = 2;
    static final int CELL = 3;
    static final int VALUE = 4;
    static final int TEXT = 5;
    static final int STRING_ITEM = 6;
    static final int PHONETIC = 7;
    static final int MERGE = 8;
    static final int COLUMN = 9;
    static final int FORMAT = 10;
    static final int CELL_FORMATS = 11;
    static final int CELL_FORMAT = 12;
    static final int PROPERTIES = 13;
    static final int COMMENT = 14;

    private static final String[] SHEETS = {
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"
    };

    /** The vocabulary of all parts of a workbook. */
    static final XmlVocabulary VOCABULARY = new XmlVocabulary()
            .add(SHEET, "sheet", SHEETS)
            .add(ROW, "row", SHEETS)
            .add(CELL, "c", SHEETS)
            .add(VALUE, "v", SHEETS)
            .add(TEXT, "t", SHEETS)
            .add(STRING_ITEM, "si", SHEETS)
            .add(PHONETIC, "rPh", SHEETS)
            .add(MERGE, "mergeCell", SHEETS)
            .add(COLUMN, "col", SHEETS)
            .add(FORMAT, "numFmt", SHEETS)
            .add(CELL_FORMATS, "cellXfs", SHEETS)
            .add(CELL_FORMAT, "xf", SHEETS)
            .add(PROPERTIES, "workbookPr", SHEETS)
            .add(COMMENT, "comment", SHEETS);

    private Cells() {}
}
