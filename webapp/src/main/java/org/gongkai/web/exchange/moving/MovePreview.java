package org.gongkai.web.exchange.moving;

import java.util.List;
import org.gongkai.web.exchange.model.Preview;

/**
 * What moving a folder would do; nothing of it has been done.
 *
 * @param preview of the lines of its table
 * @param carried the same lines, in the same order, with their texts and files; none while a required column is missing
 */
public record MovePreview(Preview preview, List<Carried> carried) {
    /** Copies the list. */
    public MovePreview {
        carried = List.copyOf(carried);
    }
}
