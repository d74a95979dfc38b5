package org.gongkai.documents.outgoing.docx;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.Table.Placed;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.markup.Markup;

/** A table with fixed widths; a cell that reaches down goes on as an empty one in the rows below. */
final class TableBlock {
    private static final String THIN = "4";

    private final Markup xml;
    private final StyleSheet styles;
    private final long width;

    TableBlock(Markup xml, OutgoingDocument document) {
        this.xml = xml;
        styles = document.styles();
        width = Words.twipsOfMillimetres(document.page().textWidth());
    }

    void write(Table table) {
        xml.start("w:tbl");
        properties();
        xml.start("w:tblGrid");
        for (int column = 0; column < table.widths().size(); column++) {
            xml.empty("w:gridCol", "w:w", width(table, column, column + 1));
        }
        xml.end();
        List<Placed> cells = table.placed();
        for (int row = 0; row < table.rows().size(); row++) {
            row(table, cells, row);
        }
        xml.end().line();
        // Two tables without a paragraph between them would become one.
        xml.start("w:p")
                .start("w:pPr")
                .empty("w:pStyle", "w:val", Words.style(TextRole.NOTE))
                .end()
                .end();
    }

    private void properties() {
        xml.start("w:tblPr");
        xml.empty("w:tblW", "w:w", width, "w:type", "dxa").empty("w:jc", "w:val", "center");
        xml.start("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", THIN, "w:space", 0, "w:color", "auto");
        }
        xml.end().empty("w:tblLayout", "w:type", "fixed").start("w:tblCellMar");
        sides(CellFit.PADDING);
        xml.end().end();
    }

    private void row(Table table, List<Placed> cells, int row) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", Words.twips(17), "w:hRule", "atLeast");
        if (row < table.headerRows()) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        cells.stream()
                .filter(cell -> cell.row() <= row && row < cell.endRow())
                .sorted(Comparator.comparingInt(Placed::column))
                .forEach(cell -> cell(table, cell, row));
        xml.end().line();
    }

    private void sides(long padding) {
        xml.empty("w:left", "w:w", padding, "w:type", "dxa").empty("w:right", "w:w", padding, "w:type", "dxa");
    }

    private void cell(Table table, Placed placed, int row) {
        TableCell cell = placed.cell();
        TextRole role = cell.kind() == TableCell.Kind.HEADER ? TextRole.TABLE_HEADER : TextRole.TABLE;
        double points = styles.look(role).points();
        CellFit fit = CellFit.of(cell.text(), width(table, placed.column(), placed.endColumn()), points);
        xml.start("w:tc");
        properties(table, placed, row, fit);
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", Words.style(role));
        if (table.isHeading(row)) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:jc", "w:val", Words.alignment(cell.alignment())).end();
        if (row == placed.row() && !cell.text().isEmpty()) {
            xml.start("w:r");
            if (fit.points() < points) {
                xml.start("w:rPr")
                        .empty("w:sz", "w:val", Math.round(2 * fit.points()))
                        .end();
            }
            Words.text(xml, cell.text());
            xml.end();
        }
        xml.end().end();
    }

    private void properties(Table table, Placed placed, int row, CellFit fit) {
        TableCell cell = placed.cell();
        xml.start("w:tcPr");
        xml.empty("w:tcW", "w:w", width(table, placed.column(), placed.endColumn()), "w:type", "dxa");
        if (cell.colspan() > 1) {
            xml.empty("w:gridSpan", "w:val", cell.colspan());
        }
        if (cell.rowspan() > 1) {
            xml.empty("w:vMerge", "w:val", row == placed.row() ? "restart" : "continue");
        }
        if (fit.padding() < CellFit.PADDING) {
            xml.start("w:tcMar");
            sides(fit.padding());
            xml.end();
        }
        xml.empty("w:vAlign", "w:val", "center").end();
    }

    private long width(Table table, int from, int to) {
        return IntStream.range(from, to)
                .mapToLong(
                        column -> Math.round(width * table.share(column + 1)) - Math.round(width * table.share(column)))
                .sum();
    }
}
