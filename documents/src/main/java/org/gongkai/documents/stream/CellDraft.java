package org.gongkai.documents.stream;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;
import org.jspecify.annotations.Nullable;

/** A cell while its table is being read. */
final class CellDraft {
    final int column;
    final Place place;
    /** Grid columns covered. */
    int colspan;

    /** Last 0-based row the cell asks for; clamped when the table is complete. */
    int lastRow;

    /** Whether a cell below may ask to continue this one. */
    boolean continues;

    private @Nullable String firstParagraph;
    private @Nullable StringBuilder paragraphs;
    private @Nullable List<DocumentEvent> layout;
    private @Nullable List<DocumentEvent> asides;

    CellDraft(int row, int column, Span span, Place place) {
        this.column = column;
        this.colspan = span.columns();
        this.lastRow = row + span.rows() - 1;
        this.continues = span.continuesBelow();
        this.place = place;
    }

    /** Adds a paragraph; its text may hold line breaks. */
    void paragraph(String text) {
        if (paragraphs != null) {
            paragraphs.append('\n').append(text);
        } else if (firstParagraph != null) {
            paragraphs = new StringBuilder(firstParagraph).append('\n').append(text);
        } else {
            firstParagraph = text;
        }
    }

    /** The paragraphs so far, joined by line breaks. */
    String text() {
        if (paragraphs != null) {
            return paragraphs.toString();
        }
        return firstParagraph == null ? "" : firstParagraph;
    }

    int textLength() {
        return paragraphs != null ? paragraphs.length() : firstParagraph == null ? 0 : firstParagraph.length();
    }

    boolean isLayout() {
        return layout != null;
    }

    /** What a cell that holds a table says, as events of the top level; the first call moves the text there. */
    List<DocumentEvent> layout(Tally tally) {
        if (layout == null) {
            layout = new ArrayList<>();
            if (textLength() > 0) {
                Lines.split(text(), place, layout, tally);
            }
            firstParagraph = null;
            paragraphs = null;
        }
        return layout;
    }

    void aside(DocumentEvent event) {
        if (layout != null) {
            layout.add(event);
            return;
        }
        if (asides == null) {
            asides = new ArrayList<>(1);
        }
        asides.add(event);
    }

    List<DocumentEvent> asides() {
        return asides == null ? List.of() : asides;
    }
}
