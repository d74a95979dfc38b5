package org.gongkai.regulation.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a normative document applies on a day (有效性), from the dates it names itself and from what its maker decided about it when
 * it was cleaned up (清理).
 *
 * @regulation art. 20 item 1
 */
public enum Validity {
    /** 尚未施行: its first day is still to come. */
    NOT_YET,
    /** 有效. */
    IN_FORCE,
    /** 已修改: another document has taken the place of its text. */
    AMENDED,
    /** 已废止: its maker has repealed it. */
    REPEALED,
    /** 已失效: its last day is over, or its maker has found that nothing is left to apply it to. */
    EXPIRED;

    /** Whether it says that a document applies no more. */
    public boolean isOver() {
        return switch (this) {
            case NOT_YET, IN_FORCE -> false;
            case AMENDED, REPEALED, EXPIRED -> true;
        };
    }

    /**
     * That a document ends by a decision of its maker, whatever dates it names itself.
     *
     * @param how one of those that are over
     * @param from the first day on which it applies no more
     */
    public record Ending(Validity how, LocalDate from) {
        public Ending {
            if (!how.isOver()) {
                throw new IllegalArgumentException("nothing ends by being " + how);
            }
        }
    }

    /**
     * From when to when something applies.
     *
     * @param from the first day (施行日期)
     * @param until the last day (有效期至), still part of it; empty where none is set
     * @param ending what its maker decided; empty where it ends by its own dates alone
     */
    public record Term(LocalDate from, Optional<LocalDate> until, Optional<Ending> ending) {

        /** A term of which nothing was decided. */
        public Term(LocalDate from, Optional<LocalDate> until) {
            this(from, until, Optional.empty());
        }

        /**
         * What holds on a day. What was decided holds from its day on; before it, a term whose last day lies before its first is over
         * after the last.
         *
         * @param day in Asia/Shanghai
         */
        public Validity on(LocalDate day) {
            Optional<Ending> ended = ending.filter(one -> !day.isBefore(one.from()));
            if (ended.isPresent()) {
                return ended.get().how();
            }
            if (until.filter(day::isAfter).isPresent()) {
                return EXPIRED;
            }
            return day.isBefore(from) ? NOT_YET : IN_FORCE;
        }
    }
}
