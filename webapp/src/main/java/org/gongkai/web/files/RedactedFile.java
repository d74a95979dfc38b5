package org.gongkai.web.files;

import java.util.Map;
import org.gongkai.redaction.model.Removed;

/** A file that was made from a kept one, and what was taken out of it; gone once closed, unless it was kept before. */
public final class RedactedFile implements AutoCloseable {
    private final Received received;
    private final Map<Removed, Integer> removed;

    RedactedFile(Received received, Map<Removed, Integer> removed) {
        this.received = received;
        this.removed = Map.copyOf(removed);
    }

    /** The new file, opened and read like one that was sent. */
    public Received received() {
        return received;
    }

    /** How much was taken out. */
    public Map<Removed, Integer> removed() {
        return removed;
    }

    @Override
    public void close() {
        received.close();
    }
}
