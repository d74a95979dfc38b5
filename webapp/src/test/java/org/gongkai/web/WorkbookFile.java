package org.gongkai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;

/** A workbook as somebody brings it back: one sheet with these rows. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /** The file, in a temporary folder. */
    public static Path with(String sheet, List<List<String>> rows) throws IOException {
        int columns = rows.getFirst().size();
        List<List<TableCell>> cells = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(sheet + "编号（请勿改动）"));
        headings.addAll(Collections.nCopies(columns - 1, "列"));
        cells.add(headings.stream().map(WorkbookFile::cell).toList());
        rows.forEach(row -> cells.add(row.stream().map(WorkbookFile::cell).toList()));
        Table table = new Table(sheet, Collections.nCopies(columns, 1.0), 1, cells);
        OutgoingDocument document =
                new OutgoingDocument(sheet, PageSetup.official(), StyleSheet.official(), List.of(table));
        Path file = Files.createTempFile("brought", ".xlsx");
        Files.write(file, new XlsxWriter().write(document).bytes());
        return file;
    }

    private static TableCell cell(String text) {
        return TableCell.of(TableCell.Kind.LABEL, text);
    }
}
