package org.gongkai.web.exchange.moving;

import java.util.List;
import org.gongkai.web.exchange.model.ListLine;

/**
 * A line of a table of items with all that it brings.
 *
 * @param text plain text or HTML; may be empty
 * @param files names of files of the folder, in their order
 */
public record Carried(ListLine line, String text, List<String> files) {
    /** Copies the list. */
    public Carried {
        files = List.copyOf(files);
    }
}
