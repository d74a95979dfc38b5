package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How things stand with one entry of one body on one day.
 *
 * @param lastPublished when something under it last became public; empty where nothing is
 * @param deadline what is due next, or was due
 */
public record Verdict(State state, Optional<LocalDate> lastPublished, Optional<Deadline> deadline) {
    /** How things stand, the most urgent first. */
    public enum State {
        /** 逾期: a date has passed. */
        OVERDUE,
        /** 即将到期: due within the next workdays. */
        DUE,
        /** 久未更新: the cadence was missed. */
        STALE,
        /** 从未公开. */
        NEVER,
        /** 正常. */
        FINE,
        /** 不涉及. */
        NOT_APPLIED
    }

    /** Why something is due. */
    public enum Cause {
        /** Something was formed, changed or approved. */
        OCCASION,
        /** A day that stands in the catalogue. */
        YEARLY_DAY,
        /** The calendar period ends. */
        PERIOD
    }

    /**
     * A last day.
     *
     * @param isProvisional whether it rests on a year whose holiday notice is not loaded
     * @param workdays from the day asked about to the last day, or since the last day where it has passed
     */
    public record Deadline(LocalDate day, Cause cause, boolean isProvisional, int workdays) {}

    static Verdict notApplied() {
        return new Verdict(State.NOT_APPLIED, Optional.empty(), Optional.empty());
    }
}
