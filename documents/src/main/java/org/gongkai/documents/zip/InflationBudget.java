package org.gongkai.documents.zip;

import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/** What one file given to the opener may still inflate to, shared by all archives nested in it. For one thread. */
public final class InflationBudget {
    private final Limits limits;
    private long bytes;
    private int entries;

    /** The whole allowance. */
    public InflationBudget(Limits limits) {
        this.limits = limits;
    }

    /** The limits that the allowance was made of. */
    public Limits limits() {
        return limits;
    }

    void takeEntries(int more) {
        entries += more;
        if (entries > limits.archiveEntries()) {
            throw new RefusedException(Refusal.Code.TOO_MANY_ENTRIES, entries, limits.archiveEntries());
        }
    }

    void takeBytes(long more) {
        bytes += more;
        if (bytes > limits.archiveBytes()) {
            throw new RefusedException(Refusal.Code.INFLATES_TOO_MUCH, limits.archiveBytes());
        }
    }

    /** Refuses an entry that has become too large, for itself or for its packed size. */
    void check(long inflated, long packed) {
        if (inflated > limits.fileBytes()) {
            throw new RefusedException(Refusal.Code.INFLATES_TOO_MUCH, limits.fileBytes());
        }
        if (inflated > 1 << 20 && inflated / Math.max(1, packed) > limits.inflationRatio()) {
            throw new RefusedException(Refusal.Code.INFLATES_TOO_MUCH, Math.max(1, packed) * limits.inflationRatio());
        }
    }
}
