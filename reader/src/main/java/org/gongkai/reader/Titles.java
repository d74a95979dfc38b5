package org.gongkai.reader;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.reader.narrative.Narrative;

/** Tells at which events of a document a title with a year begins. One per document. */
final class Titles {
    /** Events that a title of two lines may take, an empty line between them included. */
    private static final int LONGEST_TITLE = 3;

    private static final int MOST_LINES = 2;

    private final List<DocumentEvent> events;
    private final LoneCells lone;

    /** By event whether it has a character that is in every title, which most have not. */
    private final boolean[] isMarked;

    Titles(List<DocumentEvent> events, LoneCells lone) {
        this.events = events;
        this.lone = lone;
        isMarked = new boolean[events.size() + LONGEST_TITLE];
        for (int i = 0; i < events.size(); i++) {
            isMarked[i] = line(i).indexOf(Narrative.TITLE_MARK) >= 0;
        }
    }

    /** The title that begins at an event, alone or with the line after it; empty when none does. */
    String at(int event) {
        boolean mayBeTitle = isMarked[event] || isMarked[event + 1] || isMarked[event + 2];
        return mayBeTitle && !line(event).isBlank() ? Narrative.title(lines(event)) : "";
    }

    private List<String> lines(int first) {
        List<String> lines = new ArrayList<>();
        for (int i = first; i < Math.min(first + LONGEST_TITLE, events.size()) && lines.size() < MOST_LINES; i++) {
            String text = line(i);
            if (!text.isBlank()) {
                lines.add(text);
            }
        }
        return lines;
    }

    /** The text of a line, or of a cell alone in its row; empty for every other event. */
    private String line(int event) {
        return switch (events.get(event)) {
            case DocumentEvent.Line(String text, var _) -> text;
            case DocumentEvent.Cell cell -> lone.contains(event) ? cell.text() : "";
            case DocumentEvent.TableStart _,
                    DocumentEvent.RowEnd _,
                    DocumentEvent.TableEnd _,
                    DocumentEvent.Hidden _,
                    DocumentEvent.Picture _ -> "";
        };
    }
}
