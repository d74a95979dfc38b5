package org.gongkai.documents.outgoing.xlsx;

import java.io.Closeable;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.markup.Markup;
import org.gongkai.documents.outgoing.markup.ZipParts;
import org.gongkai.documents.outgoing.xlsx.CellStyles.Look;

/**
 * Writes one long table row by row, so that however many rows there are, one is held at a time. Texts stand in their cells as text, which no
 * spreadsheet takes for a formula; the head is repeated on every printed page, A4 across.
 */
public final class RowsWriter implements Closeable {
    /** Width of all columns together, in characters; A4 across at 11 points. */
    private static final double CHARACTERS = 130;

    private final ZipParts zip;
    private final CellStyles styles = new CellStyles();
    private final Head head;
    private int row;

    /**
     * What stands above the rows.
     *
     * @param name of the sheet
     * @param lines across the whole width, the first of them the title
     * @param headings one for each column
     * @param widths relative to each other, one for each column
     */
    public record Head(String name, List<String> lines, List<String> headings, List<Double> widths) {
        /** Keeps copies. */
        public Head {
            lines = List.copyOf(lines);
            headings = List.copyOf(headings);
            widths = List.copyOf(widths);
            if (headings.isEmpty() || headings.size() != widths.size()) {
                throw new IllegalArgumentException("a table has columns, each with a width: " + headings);
            }
        }
    }

    /** Begins the file; the stream stays open when this writer is closed. */
    public RowsWriter(OutputStream out, Head head) {
        this.head = head;
        zip = new ZipParts(out)
                .add("[Content_Types].xml", XlsxWriter.contentTypes(1))
                .add("_rels/.rels", XlsxWriter.packageRelations())
                .add("xl/workbook.xml", workbook())
                .add("xl/_rels/workbook.xml.rels", XlsxWriter.relations(1))
                .add("xl/sharedStrings.xml", new Strings().write())
                .begin("xl/" + XlsxWriter.sheetName(0))
                .write(beginning());
        for (int i = 0; i < head.lines().size(); i++) {
            line(head.lines().get(i), i == 0 ? Look.TITLE : Look.NOTE);
        }
        row(head.headings().stream()
                .map(heading -> TableCell.of(TableCell.Kind.HEADER, heading))
                .toList());
    }

    /** The next row, a cell for each column. */
    public void row(List<TableCell> cells) {
        Markup xml = begun();
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, column, cells.get(column));
        }
        zip.write(xml.end().line().toString());
    }

    /** A line of text below the rows. */
    public void note(String text) {
        line(text, Look.NOTE);
    }

    /** Ends the file. */
    @Override
    public void close() {
        zip.write(ending()).end().add("xl/styles.xml", styles.write()).finish();
    }

    private void line(String text, Look look) {
        Markup xml = begun();
        text(xml, 0, TableCell.of(TableCell.Kind.LABEL, text).text(), look);
        zip.write(xml.end().line().toString());
    }

    private Markup begun() {
        row++;
        return Markup.piece().start("row", "r", row);
    }

    private void cell(Markup xml, int column, TableCell cell) {
        BigDecimal number = cell.number();
        if (number != null && SheetPart.isExact(number, cell.text())) {
            int style = styles.index(Look.number(Math.max(0, number.scale())));
            xml.start("c", "r", name(column), "s", style)
                    .element("v", number.toPlainString())
                    .end();
            return;
        }
        text(xml, column, cell.text(), cell.kind() == TableCell.Kind.LABEL ? Look.LABEL : Look.CENTERED);
    }

    private void text(Markup xml, int column, String text, Look look) {
        if (text.isEmpty()) {
            xml.empty("c", "r", name(column), "s", styles.index(look));
            return;
        }
        xml.start("c", "r", name(column), "s", styles.index(look), "t", "inlineStr")
                .start("is")
                .element("t", text, "xml:space", "preserve")
                .end()
                .end();
    }

    private String name(int column) {
        return SheetPart.name(row - 1, column);
    }

    /** Everything of the sheet before its first row; what is open there is closed by {@link #ending}. */
    private String beginning() {
        double all = head.widths().stream().mapToDouble(Double::doubleValue).sum();
        Markup before = Markup.piece()
                .start("sheetPr")
                .empty("pageSetUpPr", "fitToPage", 1)
                .end()
                .start("cols");
        for (int column = 0; column < head.widths().size(); column++) {
            double width = CHARACTERS * head.widths().get(column) / all;
            before.empty("col", "min", column + 1, "max", column + 1, "width", width, "customWidth", 1);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
                + SheetPart.NAMESPACE + "\">" + before.end() + "<sheetData>";
    }

    private String ending() {
        Markup after = Markup.piece();
        if (head.headings().size() > 1 && !head.lines().isEmpty()) {
            after.start("mergeCells", "count", head.lines().size());
            int last = head.headings().size() - 1;
            for (int line = 0; line < head.lines().size(); line++) {
                after.empty("mergeCell", "ref", SheetPart.name(line, 0) + ":" + SheetPart.name(line, last));
            }
            after.end();
        }
        after.empty("pageMargins", "left", 0.5, "right", 0.5, "top", 0.6, "bottom", 0.6, "header", 0.3, "footer", 0.3);
        after.empty("pageSetup", "paperSize", 9, "fitToHeight", 0, "orientation", "landscape");
        return "</sheetData>" + after + "</worksheet>";
    }

    private Markup workbook() {
        String name = SheetContent.sheetName(head.name());
        int heading = head.lines().size() + 1;
        String repeated = "'" + name + "'!$" + heading + ":$" + heading;
        return XlsxWriter.workbook(List.of(name))
                .end()
                .start("definedNames")
                .element("definedName", repeated, "name", "_xlnm.Print_Titles", "localSheetId", 0);
    }
}
