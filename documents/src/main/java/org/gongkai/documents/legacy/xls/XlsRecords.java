package org.gongkai.documents.legacy.xls;

import java.io.IOException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.legacy.LittleEndian;
import org.gongkai.documents.legacy.OleContents;
import org.gongkai.documents.stream.RefusedException;

/** Counts the cells of a workbook before any of them is turned into an object. */
final class XlsRecords {
    private static final int LABEL = 0x0204;
    private static final int SHARED_LABEL = 0x00FD;
    private static final int NUMBER = 0x0203;
    private static final int SHORT_NUMBER = 0x027E;
    private static final int FORMULA = 0x0006;
    private static final int LOGICAL = 0x0205;
    private static final int BLANK = 0x0201;
    private static final int NUMBERS = 0x00BD;
    private static final int BLANKS = 0x00BE;
    /** Blank cells only carry borders, and programs write them to the edge of the sheet. */
    private static final int BLANKS_PER_CELL = 20;

    private XlsRecords() {}

    /** Refuses a workbook that claims more cells than the limits allow. */
    static void check(OleContents contents, Limits limits) throws IOException {
        for (String name : InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES) {
            byte[] bytes = contents.stream(name);
            if (bytes != null) {
                check(new LittleEndian(bytes), limits);
            }
        }
    }

    private static void check(LittleEndian in, Limits limits) {
        long cells = 0;
        long blanks = 0;
        for (int at = 0; at + 4 <= in.size(); at += 4 + in.u16(at + 2)) {
            int size = in.u16(at + 2);
            switch (in.u16(at)) {
                case LABEL, SHARED_LABEL, NUMBER, SHORT_NUMBER, FORMULA, LOGICAL -> cells++;
                case NUMBERS -> cells += size / 6;
                case BLANK -> blanks++;
                case BLANKS -> blanks += size / 2;
                default -> {}
            }
        }
        if (cells > limits.cells() || blanks > (long) limits.cells() * BLANKS_PER_CELL) {
            throw new RefusedException(Refusal.Code.TOO_MANY_CELLS, limits.cells());
        }
    }
}
