package org.gongkai.web.registers.files;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Sheet;
import org.gongkai.web.ui.Phrases;

/** A register on paper: A4 across, its head repeated on every page. */
final class SheetDocument {
    private SheetDocument() {}

    static OutgoingDocument of(Sheet sheet, List<Sheet.Row> rows, Phrases phrases) {
        List<List<TableCell>> cells = new ArrayList<>();
        cells.add(sheet.headings().stream()
                .map(heading -> TableCell.of(TableCell.Kind.HEADER, heading))
                .toList());
        rows.forEach(row -> cells.add(SheetWords.cells(sheet, row)));
        List<Double> widths = sheet.columns().stream().map(Column::width).toList();
        return new OutgoingDocument(
                sheet.title(),
                PageSetup.across(),
                StyleSheet.wideTables(),
                List.of(
                        new Block.Heading(0, sheet.title()),
                        note(SheetWords.paper(sheet, phrases)),
                        new Table(sheet.title(), widths, 1, cells),
                        note(SheetWords.total(sheet, phrases))));
    }

    private static Block note(String text) {
        return new Block.Paragraph(List.of(new Run(text, TextRole.NOTE)), Alignment.LEFT, Indent.NONE);
    }
}
