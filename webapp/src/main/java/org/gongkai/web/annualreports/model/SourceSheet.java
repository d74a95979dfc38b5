package org.gongkai.web.annualreports.model;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.SourceDocument;
import org.gongkai.web.ui.SourceView;
import org.gongkai.web.ui.SourceView.Block;
import org.gongkai.web.ui.SourceView.Cell;
import org.gongkai.web.ui.SourceView.Row;

/** Lays a source document out for reading: its lines, and its tables as tables, every value marked. */
public final class SourceSheet {
    /** Longer documents are cut: no annual report seen has a tenth of it. */
    private static final int MOST_BLOCKS = 6_000;

    private final SourceMarks marks;
    private final List<Block> blocks = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int omitted;
    private boolean isAfterBlank = true;

    private SourceSheet(SourceMarks marks) {
        this.marks = marks;
    }

    /** The source of a result. */
    public static SourceView of(Result.Read result) {
        return of(result.document(), new SourceMarks(result));
    }

    static SourceView of(SourceDocument document, SourceMarks marks) {
        SourceSheet sheet = new SourceSheet(marks);
        int index = 0;
        for (DocumentEvent event : document.events()) {
            sheet.add(index++, event);
        }
        return new SourceView(sheet.blocks, sheet.omitted);
    }

    private void add(int index, DocumentEvent event) {
        switch (event) {
            case DocumentEvent.Line line -> line(index, line);
            case DocumentEvent.TableStart _ -> rows = new ArrayList<>();
            case DocumentEvent.Cell cell ->
                cells.add(new Cell(cell.colspan(), cell.rowspan(), marks.segments(index, cell.text())));
            case DocumentEvent.RowEnd _ -> {
                rows.add(new Row(cells));
                cells = new ArrayList<>();
            }
            case DocumentEvent.TableEnd end -> append(new Block("table", end.place().line(), List.of(), rows));
            case DocumentEvent.Picture picture ->
                append(new Block("picture", picture.place().line(), List.of(), List.of()));
            case DocumentEvent.Hidden _ -> {
                // what a reader of the document does not see is not shown as if it were its text
            }
        }
    }

    private void line(int index, DocumentEvent.Line line) {
        boolean isBlank = line.text().isBlank();
        List<SourceView.Segment> segments = marks.segments(index, line.text());
        boolean isMarked = segments.stream().anyMatch(SourceView.Segment::isMarked);
        if (!isBlank || isMarked) {
            append(new Block(isAfterBlank ? "line first" : "line", line.place().line(), segments, List.of()));
        }
        isAfterBlank = isBlank && !isMarked;
    }

    private void append(Block block) {
        if (blocks.size() < MOST_BLOCKS) {
            blocks.add(block);
        } else {
            omitted++;
        }
    }
}
