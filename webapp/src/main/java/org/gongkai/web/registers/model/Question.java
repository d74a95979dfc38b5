package org.gongkai.web.registers.model;

import java.util.Map;
import org.gongkai.web.ledger.Period;

/**
 * Which register somebody wants to see.
 *
 * @param body the agency that fills it in (填报单位)
 * @param register its code
 * @param of whose rows: {@link #OWN}, {@link #VILLAGES}, or the number of one village; the body's and villages' never stand together
 * @param narrowed by the key of a filter
 */
public record Question(long body, String register, String of, Period period, Map<String, String> narrowed) {
    /** The body's own rows. */
    public static final String OWN = "own";
    /** The rows of all villages below it. */
    public static final String VILLAGES = "villages";

    /** Keeps a copy. */
    public Question {
        narrowed = Map.copyOf(narrowed);
    }

    /** Whether rows of villages are wanted. */
    public boolean isOfVillages() {
        return !of.equals(OWN);
    }
}
