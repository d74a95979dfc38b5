package org.gongkai.web.audit.verification;

import java.util.List;

/**
 * What the verifier found.
 *
 * @param bodies how many chains there are
 * @param sealed how many seals there are
 * @param unsealed how many rows still wait to be sealed: the tail that no chain protects yet
 * @param anchors how many anchors were held against the chains, of the table and of the file
 * @param damages by body and number; empty where everything is as it was sealed
 */
public record Verification(long bodies, long sealed, long unsealed, long anchors, List<Damage> damages) {
    /** Copies the list. */
    public Verification {
        damages = List.copyOf(damages);
    }

    /** Whether nothing was found. */
    public boolean isIntact() {
        return damages.isEmpty();
    }
}
