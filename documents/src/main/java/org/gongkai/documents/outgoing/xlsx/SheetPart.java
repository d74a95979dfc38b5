package org.gongkai.documents.outgoing.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.Table.Placed;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.markup.Markup;
import org.gongkai.documents.outgoing.xlsx.CellStyles.Look;

/** One sheet: title, heading, the table with its merged cells, notes. */
final class SheetPart {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Spreadsheets keep 15 digits of a number; what has more is kept as text. */
    private static final int DIGITS_KEPT = 15;
    /** Width of all columns together, in characters; A4 upright at 11 points. */
    private static final double CHARACTERS = 88;

    private static final double LINE_POINTS = 15;

    private final Markup xml = Markup.xml().start("worksheet", "xmlns", NAMESPACE);
    private final Strings strings;
    private final CellStyles styles;
    private final List<String> merges = new ArrayList<>();
    private int row;

    SheetPart(Strings strings, CellStyles styles) {
        this.strings = strings;
        this.styles = styles;
    }

    Markup write(SheetContent content) {
        Table table = content.table();
        int columns = table.widths().size();
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        xml.start("cols");
        for (int column = 0; column < columns; column++) {
            double width = CHARACTERS * (table.share(column + 1) - table.share(column));
            xml.empty("col", "min", column + 1, "max", column + 1, "width", width, "customWidth", 1);
        }
        xml.end().start("sheetData");
        line(content.title(), columns, Look.TITLE);
        line(content.heading(), columns, Look.NOTE);
        table(table);
        content.notes().forEach(note -> line(note, columns, Look.NOTE));
        xml.end();
        merges();
        xml.empty("pageMargins", "left", 0.7, "right", 0.7, "top", 0.75, "bottom", 0.75, "header", 0.3, "footer", 0.3);
        xml.empty("pageSetup", "paperSize", 9, "fitToHeight", 0);
        return xml;
    }

    /** Text across the whole width; nothing where it is empty. */
    private void line(String text, int columns, Look look) {
        if (text.isEmpty()) {
            return;
        }
        double lines = Math.ceil(2.0 * text.length() / CHARACTERS);
        xml.start("row", "r", row + 1, "ht", LINE_POINTS * (lines + 0.5), "customHeight", 1);
        text(0, text, look);
        xml.end().line();
        if (columns > 1) {
            merges.add(name(row, 0) + ":" + name(row, columns - 1));
        }
        row++;
    }

    private void table(Table table) {
        List<Placed> cells = table.placed();
        int first = row;
        for (int i = 0; i < table.rows().size(); i++) {
            int current = i;
            xml.start("row", "r", row + 1, "ht", height(table, cells, current), "customHeight", 1);
            cells.stream()
                    .filter(cell -> cell.row() <= current && current < cell.endRow())
                    .sorted(Comparator.comparingInt(Placed::column))
                    .forEach(cell -> cell(cell, current == cell.row()));
            xml.end().line();
            row++;
        }
        for (Placed cell : cells) {
            if (cell.cell().colspan() > 1 || cell.cell().rowspan() > 1) {
                merges.add(name(first + cell.row(), cell.column()) + ":"
                        + name(first + cell.endRow() - 1, cell.endColumn() - 1));
            }
        }
    }

    private static double height(Table table, List<Placed> cells, int row) {
        double lines = 1;
        for (Placed cell : cells) {
            if (cell.row() == row && cell.cell().rowspan() == 1) {
                double width = CHARACTERS * (table.share(cell.endColumn()) - table.share(cell.column()));
                lines = Math.max(lines, Math.ceil(2.0 * cell.cell().text().length() / Math.max(2, width - 1)));
            }
        }
        return LINE_POINTS * (lines + 0.25);
    }

    private void cell(Placed placed, boolean isFirstRow) {
        TableCell cell = placed.cell();
        Look look = cell.kind() == TableCell.Kind.LABEL ? Look.LABEL : Look.CENTERED;
        BigDecimal number = cell.number();
        if (isFirstRow && number != null && isExact(number, cell.text())) {
            int style = styles.index(Look.number(Math.max(0, number.scale())));
            xml.start("c", "r", name(row, placed.column()), "s", style)
                    .element("v", number.toPlainString())
                    .end();
        } else {
            text(placed.column(), isFirstRow ? cell.text() : "", look);
        }
        for (int column = placed.column() + 1; column < placed.endColumn(); column++) {
            text(column, "", look);
        }
    }

    /** Whether a number cell can print exactly this. */
    static boolean isExact(BigDecimal number, String text) {
        return number.precision() <= DIGITS_KEPT && number.toPlainString().equals(text);
    }

    private void text(int column, String text, Look look) {
        if (text.isEmpty()) {
            xml.empty("c", "r", name(row, column), "s", styles.index(look));
            return;
        }
        xml.start("c", "r", name(row, column), "s", styles.index(look), "t", "s")
                .element("v", String.valueOf(strings.index(text)))
                .end();
    }

    private void merges() {
        if (!merges.isEmpty()) {
            xml.start("mergeCells", "count", merges.size());
            merges.forEach(range -> xml.empty("mergeCell", "ref", range));
            xml.end();
        }
    }

    /** Such as {@code A1}; row and column 0-based. */
    static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
