package org.gongkai.web.registers.model;

import java.util.List;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.ledger.Period;

/**
 * What is asked of a register.
 *
 * @param who asks, and may read all of these bodies
 * @param bodies whose rows are wanted
 * @param narrowed by the key of a filter; what is not narrowed is left out
 */
public record Asked(SignedIn who, List<Long> bodies, Period period, Map<String, String> narrowed) {
    /** Keeps copies. */
    public Asked {
        bodies = List.copyOf(bodies);
        narrowed = Map.copyOf(narrowed);
    }

    /** The value of a filter; empty where it is not narrowed. */
    public String narrowedTo(String filter) {
        return narrowed.getOrDefault(filter, "");
    }
}
