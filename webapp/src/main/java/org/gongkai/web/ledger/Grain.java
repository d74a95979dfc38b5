package org.gongkai.web.ledger;

/** How fine an entry is; shown beside every figure made of it. */
public enum Grain {
    /** One event with its own record. */
    RECORD,
    /** One event that was only counted: 一键计数. */
    TALLY,
    /** Several events of a period together, from a register: 按期汇总. */
    PERIOD_ENTRY,
    /** A figure that somebody typed: 手工填报. It counts only as long as no finer entry says the same. */
    TYPED;

    /** Whether an entry of this grain speaks of a whole period, not of a day. */
    public boolean coversPeriod() {
        return switch (this) {
            case RECORD, TALLY -> false;
            case PERIOD_ENTRY, TYPED -> true;
        };
    }
}
