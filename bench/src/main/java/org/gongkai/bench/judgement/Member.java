package org.gongkai.bench.judgement;

import java.util.Set;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;

/**
 * Somebody who works.
 *
 * @param roles held at one body
 * @param body the body
 * @param reach every body that is this one or below it
 * @param token for the programming interface
 */
public record Member(SignedIn signedIn, Set<Role> roles, long body, Set<Long> reach, String token) {
    /** Keeps copies. */
    public Member {
        roles = Set.copyOf(roles);
        reach = Set.copyOf(reach);
    }

    /** The number of the account. */
    public long account() {
        return signedIn.accountId();
    }

    /** Whether this person holds one of these roles where it reaches the body. */
    public boolean holds(Set<Role> some, long at) {
        return reach.contains(at) && some.stream().anyMatch(roles::contains);
    }
}
