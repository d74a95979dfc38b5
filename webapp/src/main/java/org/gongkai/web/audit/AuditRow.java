package org.gongkai.web.audit;

import java.time.Instant;

/**
 * A row of the trail as it is kept.
 *
 * @param position its number over all bodies
 * @param recordedAt when it was recorded
 * @param entry the act, without its personal values
 * @param personal the personal values, enciphered; empty where there are none
 */
public record AuditRow(long position, Instant recordedAt, AuditEntry entry, String personal) {}
