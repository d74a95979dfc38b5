package org.gongkai.web;

import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;

/** Workbooks as somebody brings them: one sheet. */
public final class WorkbookFile {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookFile() {}

    /** A sheet with these rows, the first of them its headings. */
    public static byte[] of(String sheet, List<List<String>> rows) {
        List<List<TableCell>> cells = rows.stream().map(WorkbookFile::cells).toList();
        Table table = new Table(sheet, Collections.nCopies(rows.getFirst().size(), 1.0), 1, cells);
        OutgoingDocument document =
                new OutgoingDocument(sheet, PageSetup.official(), StyleSheet.official(), List.of(table));
        return new XlsxWriter().write(document).bytes();
    }

    /** The sheet of a workbook that was downloaded, brought back with these rows under its headings. */
    public static byte[] broughtBack(String sheet, List<List<String>> rows) {
        int columns = rows.getFirst().size();
        List<String> headings = new ArrayList<>(List.of(sheet + "编号（请勿改动）"));
        headings.addAll(Collections.nCopies(columns - 1, "列"));
        List<List<String>> all = new ArrayList<>(List.of(headings));
        all.addAll(rows);
        return of(sheet, all);
    }

    /** A workbook for the file field of a page. */
    static FilePayload payload(byte[] bytes) {
        return new FilePayload("workbook.xlsx", MEDIA_TYPE, bytes);
    }

    private static List<TableCell> cells(List<String> row) {
        return row.stream()
                .map(text -> TableCell.of(TableCell.Kind.LABEL, text))
                .toList();
    }
}
