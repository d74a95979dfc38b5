package org.gongkai.documents.stream;

import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;

/** How many events and grid columns a whole document has had so far; one too many refuses it. For one thread. */
final class Tally {
    private final Limits limits;
    private long events;
    private long columns;

    Tally(Limits limits) {
        this.limits = limits;
    }

    void events(int more) {
        events += more;
        if (events > limits.events()) {
            throw new RefusedException(Refusal.Code.TOO_LONG, limits.events());
        }
    }

    /** Columns that cells cover or leave out, each in its row; also those of frames and of tables still open. */
    void columns(int more) {
        columns += Math.max(1, more);
        if (columns > limits.cells()) {
            throw new RefusedException(Refusal.Code.TOO_MANY_CELLS, limits.cells());
        }
    }

    int mostColumns() {
        return limits.cells();
    }
}
