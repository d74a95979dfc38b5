package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;

/** A table over all its pages. */
final class TableFlow {
    private record Row(Place place, List<TablePart.Cell> cells) {}

    private final List<Row> rows = new ArrayList<>();
    private TablePart last;
    private LaidPage lastPage;
    private float[] edges = {};

    TableFlow(LaidPage page, TablePart part) {
        this.last = part;
        this.lastPage = page;
        add(page, part, part.rows());
    }

    /** Takes in a part on the next page if it goes on there; answers whether it does. */
    boolean take(LaidPage page, TablePart part) {
        if (page == lastPage || !part.continues(last)) {
            return false;
        }
        List<List<TablePart.Cell>> more = part.rows();
        boolean isOpen = part.isOpenAbove() && last.isOpenBelow();
        BrokenRow broken = new BrokenRow(rows.getLast().cells(), more.getFirst());
        if (broken.isOne(isOpen)) {
            broken.join(more.size() > 1 ? more.get(1) : new ArrayList<>());
            more = more.subList(1, more.size());
        }
        last = part;
        lastPage = page;
        add(page, part, more);
        return true;
    }

    private void add(LaidPage page, TablePart part, List<List<TablePart.Cell>> more) {
        Place place = PageSequence.place(page);
        more.forEach(cells -> rows.add(new Row(place, new ArrayList<>(cells))));
        List<Float> places = part.columns().places();
        float[] all = java.util.Arrays.copyOf(edges, edges.length + places.size());
        for (int i = 0; i < places.size(); i++) {
            all[edges.length + i] = places.get(i);
        }
        edges = all;
    }

    void write(EventStream out) {
        Edges columns = Edges.of(edges);
        out.startTable();
        for (Row row : rows) {
            out.startRow(row.place());
            for (TablePart.Cell cell : row.cells()) {
                int column = columns.nearest(cell.left());
                int width = Math.max(1, columns.nearest(cell.right()) - column);
                out.startCellAt(column, Span.of(width, cell.rows()), row.place());
                out.paragraph(cell.text(), row.place());
                out.endCell();
            }
            out.endRow(row.place());
        }
        out.endTable(rows.get(rows.size() - 1).place());
    }
}
