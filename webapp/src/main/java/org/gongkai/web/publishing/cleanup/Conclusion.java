package org.gongkai.web.publishing.cleanup;

import java.time.Instant;
import org.gongkai.web.publishing.model.Actor;

/**
 * A decision as it was recorded (清理结论).
 *
 * @param responsible the agency that answered for the document
 * @param ledgerEntry what counts it
 * @param recordedBy who recorded it, perhaps somebody else than who decided
 */
public record Conclusion(
        long id, long item, long responsible, Decision decision, long ledgerEntry, Actor recordedBy, Instant at) {}
