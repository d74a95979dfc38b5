package org.gongkai.web.accounts;

import org.gongkai.web.audit.Who;

/** Who is acting right now, for the audit trail: the person behind the request, or the system itself. */
@FunctionalInterface
public interface Acting {
    /** Whoever it is. */
    Who now();

    /** The person whose posts were asked, at the address the present request came from. */
    default Who as(SignedIn who) {
        return new Who(who.accountId(), who.personName(), now().address());
    }
}
