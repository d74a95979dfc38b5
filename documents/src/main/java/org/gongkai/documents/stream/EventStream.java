package org.gongkai.documents.stream;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a format writes what it reads. Tables may be opened inside cells; the stream that comes out follows the rules of
 * {@link DocumentEvent}. Calls out of order (a cell outside a row, an end too many) are tolerated, since broken files
 * make them: text without a cell becomes a line. For one thread.
 */
public final class EventStream {
    private final Limits limits;
    private final Tally tally;
    private final List<DocumentEvent> events = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private @Nullable TableDraft table;
    private int tableDepth;
    private long cells;
    private boolean textWasCut;

    /** An empty stream that refuses to grow beyond the limits. */
    public EventStream(Limits limits) {
        this.limits = limits;
        this.tally = new Tally(limits);
    }

    /** The limits of this document. */
    public Limits limits() {
        return limits;
    }

    /** A paragraph: part of the cell in progress, otherwise lines of its own, one per line break in it. */
    public void paragraph(String text, Place place) {
        String kept = cut(text);
        TableDraft draft = table;
        CellDraft cell = draft == null ? null : draft.current();
        if (cell == null || cell.isLayout()) {
            if (kept.indexOf('\n') < 0) {
                tally.events(1);
                sink(draft, cell).add(new DocumentEvent.Line(kept, place));
            } else {
                Lines.split(kept, place, sink(draft, cell), tally);
            }
            return;
        }
        if (cell.textLength() + kept.length() > limits.textLength()) {
            noticeCut();
        } else {
            cell.paragraph(kept);
        }
    }

    private List<DocumentEvent> sink(@Nullable TableDraft draft, @Nullable CellDraft cell) {
        return cell != null ? cell.layout(tally) : draft != null ? draft.target : events;
    }

    private String cut(String text) {
        if (text.length() <= limits.textLength()) {
            return text;
        }
        noticeCut();
        return text.substring(0, limits.textLength());
    }

    private void noticeCut() {
        if (!textWasCut) {
            notice(Notice.of(Notice.Code.TEXT_CUT, limits.textLength()));
        }
        textWasCut = true;
    }

    /** A table begins, inside the cell in progress where there is one. */
    public void startTable() {
        if (++tableDepth > limits.nesting()) {
            throw new RefusedException(Refusal.Code.TOO_DEEP, limits.nesting());
        }
        TableDraft outer = table;
        CellDraft outerCell = outer == null ? null : outer.current();
        table = new TableDraft(outer, sink(outer, outerCell), tally);
    }

    /** Whether a table is in progress. */
    public boolean isInTable() {
        return table != null;
    }

    /** Whether a cell is in progress. */
    public boolean isInCell() {
        return table != null && table.current() != null;
    }

    /** Whether a cell is in progress that takes in paragraphs without their places. */
    public boolean isInPlainCell() {
        CellDraft cell = table == null ? null : table.current();
        return cell != null && !cell.isLayout();
    }

    /** A row begins. */
    public void startRow(Place place) {
        if (table != null) {
            table.startRow(place);
        }
    }

    /** Leaves grid columns of the row empty. */
    public void skipColumns(int columns) {
        if (table != null) {
            table.skipColumns(columns);
        }
    }

    /** A cell begins in the next column that no cell from above reaches into. */
    public void startCell(Span span, Place place) {
        if (table != null) {
            tally.events(1);
            table.startCell(span, place);
        }
    }

    /** A cell begins in this 0-based column. */
    public void startCellAt(int column, Span span, Place place) {
        if (table != null) {
            tally.events(1);
            table.startCellAt(column, span, place);
        }
    }

    /** The cell of the row above goes on here; answers whether there was one. If not, a cell begins. */
    public boolean continueCell(int columns, Place place) {
        tally.events(1);
        return table != null && table.continueCell(columns, place);
    }

    /** The cell before this one in the row also covers these columns; answers whether there was one. */
    public boolean widenCell(int columns) {
        return table != null && table.widenCell(columns);
    }

    /** The cell is complete. */
    public void endCell() {
        if (table != null) {
            table.endCell();
        }
    }

    /** The row is complete. */
    public void endRow(Place place) {
        if (table != null) {
            tally.events(1);
            table.endRow(place);
        }
    }

    /** The row is complete and nobody sees it. */
    public void hideRow(DocumentEvent.HiddenKind kind) {
        if (table != null) {
            tally.events(1);
            table.hideRow(kind);
        }
    }

    /** A group of rows is complete: no cell reaches beyond it. */
    public void endRowGroup() {
        if (table != null) {
            table.endGroup();
        }
    }

    /** The innermost table is complete. */
    public void endTable(Place place) {
        TableDraft done = table;
        if (done == null) {
            return;
        }
        tableDepth--;
        if (done.hasOpenRow()) {
            done.endRow(place);
        }
        cells = new TableEmission(done, done.target, tally, cells).emit();
        done.target.addAll(done.openAsides());
        table = done.outer;
    }

    /** Something that a reader of the page does not see. */
    public void hidden(DocumentEvent.HiddenKind kind, String text, Place place) {
        aside(new DocumentEvent.Hidden(kind, cut(text), place));
    }

    /** A picture. */
    public void picture(String name, Place place) {
        aside(new DocumentEvent.Picture(cut(name), place));
    }

    private void aside(DocumentEvent event) {
        tally.events(1);
        if (table != null) {
            table.aside(event);
        } else {
            events.add(event);
        }
    }

    /** Something odd that did not keep the file from being read. */
    public void notice(Notice notice) {
        notices.add(notice);
    }

    /** What was noticed so far. */
    public List<Notice> notices() {
        return notices;
    }

    /** Completes whatever is open and hands over the events. */
    public List<DocumentEvent> finish() {
        while (table != null) {
            endTable(Place.UNKNOWN);
        }
        if (events.size() > limits.events()) {
            throw new RefusedException(Refusal.Code.TOO_LONG, limits.events());
        }
        return events;
    }
}
