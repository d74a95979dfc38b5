package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.Place;
import org.gongkai.documents.columns.Field;
import org.gongkai.documents.columns.FoundTable;
import org.gongkai.documents.columns.TableSearch;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;

/** A table that no lines are drawn around, with the lines of text it was found in. */
record UnruledTable(List<TextLine> lines, List<FoundTable.Row> rows) implements PageElement {
    @Override
    public float top() {
        return lines.getFirst().top();
    }

    /** Puts tables in the place of the lines that they are printed on, on all pages. */
    static void find(List<LaidPage> pages) {
        List<List<List<Field>>> fields = pages.stream()
                .map(page -> page.lines().stream().map(TextLine::fields).toList())
                .toList();
        List<List<FoundTable>> found = TableSearch.find(fields);
        for (int i = 0; i < pages.size(); i++) {
            LaidPage page = pages.get(i);
            List<TextLine> lines = page.lines();
            for (FoundTable table : found.get(i)) {
                List<TextLine> own = lines.subList(table.firstLine(), table.lastLine() + 1);
                List<FoundTable.Row> rows = new ArrayList<>(table.rows());
                page.replace(own, new UnruledTable(lines, rows).shifted(table.firstLine(), own));
            }
        }
    }

    /** The table with the lines of the page, of which it keeps its own. */
    private UnruledTable shifted(int first, List<TextLine> own) {
        List<FoundTable.Row> shifted = rows.stream()
                .map(row -> row instanceof FoundTable.Plain(List<Integer> plain)
                        ? new FoundTable.Plain(
                                plain.stream().map(line -> line - first).toList())
                        : row)
                .toList();
        return new UnruledTable(own, shifted);
    }

    void write(LaidPage page, EventStream out) {
        Place place = PageSequence.place(page);
        boolean isOpen = false;
        for (FoundTable.Row row : rows) {
            boolean isCells = row instanceof FoundTable.Cells;
            if (isCells && !isOpen) {
                out.startTable();
            } else if (!isCells && isOpen) {
                out.endTable(place);
            }
            isOpen = isCells;
            switch (row) {
                case FoundTable.Cells cells -> write(cells, place, out);
                case FoundTable.Plain plain ->
                    plain.lines()
                            .forEach(line -> out.paragraph(lines.get(line).spaced(page.left(), page.unit()), place));
            }
        }
        if (isOpen) {
            out.endTable(place);
        }
    }

    private static void write(FoundTable.Cells row, Place place, EventStream out) {
        out.startRow(place);
        for (FoundTable.Cell cell : row.cells()) {
            out.startCellAt(cell.column(), Span.of(1, 1), place);
            out.paragraph(cell.text(), place);
            out.endCell();
        }
        out.endRow(place);
    }
}
