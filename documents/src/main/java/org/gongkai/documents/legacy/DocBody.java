package org.gongkai.documents.legacy;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;
import org.jspecify.annotations.Nullable;

/** Walks the paragraphs of one text of a Word file, once and in order, and builds its tables. */
final class DocBody {
    private record Paragraph(int start, int end, int level, ParagraphMarks marks) {}

    private final WordFile file;
    private final EventStream out;
    private final ParagraphText text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int next;

    DocBody(WordFile file, EventStream out, int from, int to) {
        this.file = file;
        this.out = out;
        this.text = new ParagraphText(file);
        int most = out.limits().nesting() + 1;
        for (int at = from; at < to; ) {
            int end = file.paragraphEnd(at, to);
            ParagraphMarks marks = file.paragraph(end - 1);
            paragraphs.add(new Paragraph(at, end, marks.level(most), marks));
            at = end;
        }
    }

    /** Emits lines and tables. */
    void read() {
        while (next < paragraphs.size()) {
            if (paragraphs.get(next).level() > 0) {
                table(1);
            } else {
                paragraph(paragraphs.get(next++), false);
            }
        }
    }

    /** Emits every paragraph as a hidden one. */
    void readAs(HiddenKind kind) {
        for (Paragraph paragraph : paragraphs) {
            text.read(paragraph.start(), contentEnd(paragraph));
            if (!text.shown().isBlank()) {
                out.hidden(kind, text.shown(), Place.UNKNOWN);
            }
        }
    }

    private void table(int level) {
        DocGrid grid = new DocGrid(shapes(level));
        out.startTable();
        for (int row = 0; isInTable(level); row++) {
            row(grid, row, level);
        }
        out.endTable(Place.UNKNOWN);
    }

    private List<@Nullable RowShape> shapes(int level) {
        List<@Nullable RowShape> shapes = new ArrayList<>();
        for (int i = next; i < paragraphs.size() && paragraphs.get(i).level() >= level; i++) {
            if (paragraphs.get(i).level() == level && paragraphs.get(i).marks().endsRow()) {
                shapes.add(paragraphs.get(i).marks().shape());
            }
        }
        return shapes;
    }

    private void row(DocGrid grid, int row, int level) {
        out.startRow(Place.UNKNOWN);
        for (int index = 0; isInTable(level); index++) {
            Paragraph paragraph = paragraphs.get(next);
            if (paragraph.level() == level && paragraph.marks().endsRow()) {
                next++;
                endRow(paragraph);
                return;
            }
            cell(grid.cell(row, index), level);
        }
        out.endRow(Place.UNKNOWN);
    }

    private boolean isInTable(int level) {
        return next < paragraphs.size() && paragraphs.get(next).level() >= level;
    }

    /** Paragraphs and inner tables up to the mark that ends the cell, or the one that ends the row. */
    private void cell(@Nullable DocCell cell, int level) {
        startCell(cell);
        while (isInTable(level)) {
            Paragraph paragraph = paragraphs.get(next);
            if (paragraph.level() > level) {
                table(level + 1);
                continue;
            }
            if (paragraph.marks().endsRow()) {
                return;
            }
            next++;
            paragraph(paragraph, cell != null && cell.isCovered());
            if (paragraph.marks().endsCell(file.text().at(paragraph.end() - 1), level)) {
                out.endCell();
                return;
            }
        }
    }

    private void startCell(@Nullable DocCell cell) {
        if (cell == null) {
            out.startCell(Span.SINGLE, Place.UNKNOWN);
        } else if (!cell.isCovered()) {
            out.startCellAt(cell.column, Span.of(cell.colspan, cell.rowspan), Place.UNKNOWN);
        }
    }

    private void endRow(Paragraph mark) {
        if (file.run(mark.end() - 1).isDeleted) {
            out.hideRow(HiddenKind.DELETED_TEXT);
        } else {
            out.endRow(Place.UNKNOWN);
        }
    }

    private void paragraph(Paragraph paragraph, boolean isCovered) {
        text.read(paragraph.start(), contentEnd(paragraph));
        hidden(HiddenKind.DELETED_TEXT, text.deleted());
        hidden(HiddenKind.HIDDEN_TEXT, text.hidden());
        for (int i = 0; i < text.pictures(); i++) {
            out.picture("", Place.UNKNOWN);
        }
        if (isCovered) {
            hidden(HiddenKind.HIDDEN_TEXT, text.shown());
        } else {
            out.paragraph(number(paragraph.marks()) + text.shown(), Place.UNKNOWN);
        }
    }

    private String number(ParagraphMarks marks) {
        boolean hasNumber = marks.list() > 0 && !text.shown().isEmpty();
        return hasNumber ? file.numbering().next(marks.list(), Math.max(0, marks.listLevel())) : "";
    }

    private void hidden(HiddenKind kind, String words) {
        if (!words.isBlank()) {
            out.hidden(kind, words, Place.UNKNOWN);
        }
    }

    private int contentEnd(Paragraph paragraph) {
        char last = file.text().at(paragraph.end() - 1);
        return last == '\r' || last == '\u0007' || last == '\f' ? paragraph.end() - 1 : paragraph.end();
    }
}
