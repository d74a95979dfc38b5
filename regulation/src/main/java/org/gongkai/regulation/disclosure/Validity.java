package org.gongkai.regulation.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a normative document applies on a day (有效性), from the dates it names itself. That it was amended or repealed is a
 * decision of its maker and not seen here.
 *
 * @regulation art. 20 item 1
 */
public enum Validity {
    /** 尚未施行: its first day is still to come. */
    NOT_YET,
    /** 有效. */
    IN_FORCE,
    /** 已失效: its last day is over. */
    EXPIRED;

    /**
     * From when to when something applies.
     *
     * @param from the first day (施行日期)
     * @param until the last day (有效期至), still part of it; empty where none is set
     */
    public record Term(LocalDate from, Optional<LocalDate> until) {

        /**
         * What holds on a day. A term whose last day lies before its first is over after the last.
         *
         * @param day in Asia/Shanghai
         */
        public Validity on(LocalDate day) {
            if (until.filter(day::isAfter).isPresent()) {
                return EXPIRED;
            }
            return day.isBefore(from) ? NOT_YET : IN_FORCE;
        }
    }
}
