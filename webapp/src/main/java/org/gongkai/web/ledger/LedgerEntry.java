package org.gongkai.web.ledger;

import java.time.Instant;

/**
 * An event as it stands in the ledger.
 *
 * @param id its number
 * @param recordedAt when it became known
 * @param event the event itself; its measures are those that count, without what finer entries have replaced
 */
public record LedgerEntry(long id, Instant recordedAt, DutyEvent event) {}
