package org.gongkai.documents.legacy.xls;

import java.io.IOException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.legacy.Corruption;
import org.gongkai.documents.legacy.OleContents;
import org.gongkai.documents.legacy.OleProperties;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;

/**
 * Reads an Excel 97–2003 workbook: properties first, then one table for each sheet (the page of a place is the 1-based
 * number of the sheet), then what stands beside. A workbook of an older Excel is refused as a type that is not read.
 */
public final class XlsReader {
    private final OleContents contents;
    private final EventStream out;

    /** A reader of the streams of one workbook. */
    public XlsReader(OleContents contents, EventStream out) {
        this.contents = contents;
        this.out = out;
    }

    /** Reads the workbook; throws nothing but {@link RefusedException}. */
    public void read() {
        new OleProperties(contents, out).read();
        Corruption.guard("xls", this::sheets);
        new OleProperties(contents, out).readAttachments();
    }

    private Integer sheets() throws IOException {
        XlsRecords.check(contents, out.limits());
        try (HSSFWorkbook workbook = new HSSFWorkbook(contents.root(), false)) {
            SheetValues values = new SheetValues(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean isHidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                new SheetReader(workbook.getSheetAt(i), values, out, i + 1).read(isHidden);
            }
            int number = 0;
            for (HSSFPictureData picture : workbook.getAllPictures()) {
                out.picture("picture" + ++number + "." + picture.suggestFileExtension(), Place.UNKNOWN);
            }
            return workbook.getNumberOfSheets();
        } catch (OldExcelFormatException old) {
            throw new RefusedException(Refusal.Code.TYPE_NOT_READ_YET, "Excel 95");
        }
    }
}
