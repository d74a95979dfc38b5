package org.gongkai.web.places.matching;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;

/**
 * What a public page says to whoever looks at it.
 *
 * @param lines in the order of the page, cells of tables each for itself; what is hidden is none of it
 */
public record PublicPage(List<String> lines) {
    /** Keeps a copy. */
    public PublicPage {
        lines = List.copyOf(lines);
    }

    /** The page of an opened file. */
    public static PublicPage of(List<DocumentEvent> events) {
        List<String> lines = new ArrayList<>();
        for (DocumentEvent event : events) {
            switch (event) {
                case DocumentEvent.Line line -> lines.add(line.text());
                case DocumentEvent.Cell cell -> cell.text().lines().forEach(lines::add);
                case DocumentEvent.TableStart _,
                        DocumentEvent.RowEnd _,
                        DocumentEvent.TableEnd _,
                        DocumentEvent.Hidden _,
                        DocumentEvent.Picture _ -> {}
            }
        }
        return new PublicPage(lines);
    }
}
