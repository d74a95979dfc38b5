package org.gongkai.bench.judgement;

/** A way to have something done. */
@FunctionalInterface
public interface Door {
    /** Has it done; never throws what the platform answers. */
    Outcome ask(Deed deed);
}
