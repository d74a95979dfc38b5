package org.gongkai.web.accounts;

import org.gongkai.web.audit.Who;

/** Who is acting right now, for the audit trail: the person behind the request, or the system itself. */
@FunctionalInterface
public interface Acting {
    /** Whoever it is. */
    Who now();
}
