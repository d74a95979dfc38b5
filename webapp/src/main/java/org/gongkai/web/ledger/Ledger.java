package org.gongkai.web.ledger;

import java.util.List;

/** The door of the ledger: events go in, counts come out with the events behind them. */
public interface Ledger {
    /**
     * Adds an event.
     *
     * @return the entry's id, by which a later one corrects it
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction of the caller
     * @throws CorrectionRefusedException where the corrected entry cannot be corrected by this one, or a figure typed by hand
     *     stands at this place already
     */
    long record(DutyEvent event);

    /** The figures of a question, each with the entries behind it. */
    Count count(LedgerQuestion question);

    /** The entries behind the figures of the same question, by date and id. */
    List<LedgerEntry> entries(LedgerQuestion question);
}
