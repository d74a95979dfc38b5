package org.gongkai.documents.page;

import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/** What one file may still draw, and how long it may take; exceeding it refuses the file. For one thread. */
public final class Allowance {
    private static final int LOOK_AT_CLOCK_EVERY = 1_024;

    private final Limits limits;
    private final long end;
    private int glyphs;
    private int steps;

    /** All that the limits allow, from now on. */
    public Allowance(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    }

    /** One instruction more. */
    public void step() {
        if (++steps % LOOK_AT_CLOCK_EVERY == 0 && System.nanoTime() - end > 0) {
            throw new RefusedException(Refusal.Code.TOO_SLOW, limits.seconds());
        }
    }

    /** One character more. */
    public void glyph() {
        step();
        if (++glyphs > limits.glyphs()) {
            throw new RefusedException(Refusal.Code.TOO_MANY_GLYPHS, limits.glyphs());
        }
    }
}
