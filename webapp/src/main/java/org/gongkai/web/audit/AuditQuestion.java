package org.gongkai.web.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for in the trail.
 *
 * @param bodies in whose chains; empty for all
 * @param from rows recorded at this moment or later
 * @param until rows recorded before this moment
 * @param action beginning of the action, such as {@code item.}; blank for every one
 */
public record AuditQuestion(
        Optional<Set<Long>> bodies, Optional<Instant> from, Optional<Instant> until, String action) {}
