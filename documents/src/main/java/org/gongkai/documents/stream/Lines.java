package org.gongkai.documents.stream;

import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;

/** Splits a paragraph with line breaks in it into lines. */
final class Lines {
    private Lines() {}

    static void split(String text, Place place, List<DocumentEvent> into, Tally tally) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            tally.events(1);
            into.add(new DocumentEvent.Line(text.substring(from, at), place));
            from = at + 1;
        }
        tally.events(1);
        into.add(new DocumentEvent.Line(from == 0 ? text : text.substring(from), place));
    }
}
