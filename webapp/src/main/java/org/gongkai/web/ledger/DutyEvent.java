package org.gongkai.web.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A dated event of a duty.
 *
 * @param body the agency whose duty it is
 * @param kind the trade's word, such as {@code item.published}; figures are counted within one kind
 * @param subject what it happened to
 * @param occurredOn its legal date (Asia/Shanghai); the last day of the period where the grain is of a period
 * @param measures what it adds to which figure, such as {@code items → 1}; a correction without measures annuls
 * @param classification what figures are parted by, such as {@code channel → website}
 * @param grain how fine it is
 * @param corrects the entry that stands no longer once this one does; of the same body and kind
 */
public record DutyEvent(
        long body,
        String kind,
        SubjectVersion subject,
        LocalDate occurredOn,
        Map<String, BigDecimal> measures,
        Map<String, String> classification,
        Grain grain,
        OptionalLong corrects) {
    /**
     * The word of the classification that names the first day of a period (ISO date). Without it a {@link Grain#PERIOD_ENTRY}
     * speaks of the month, and a {@link Grain#TYPED} figure of the year up to {@link #occurredOn}.
     */
    public static final String SINCE = "since";

    /** Copies the maps. */
    public DutyEvent {
        measures = Map.copyOf(measures);
        classification = Map.copyOf(classification);
        if (kind.isBlank()) {
            throw new IllegalArgumentException("an event needs a kind, such as \"item.published\"");
        }
        if (measures.isEmpty() && corrects.isEmpty()) {
            throw new IllegalArgumentException("only a correction may come without measures: " + kind);
        }
        if (coversFrom(occurredOn, classification, grain).isAfter(occurredOn)) {
            throw new IllegalArgumentException("a period must not end before it begins: " + occurredOn);
        }
    }

    /** One record that adds 1 to this figure. */
    public static DutyEvent one(long body, String kind, SubjectVersion subject, LocalDate occurredOn, String measure) {
        return new DutyEvent(
                body,
                kind,
                subject,
                occurredOn,
                Map.of(measure, BigDecimal.ONE),
                Map.of(),
                Grain.RECORD,
                OptionalLong.empty());
    }

    /** The same with this classification. */
    public DutyEvent classified(Map<String, String> by) {
        return new DutyEvent(body, kind, subject, occurredOn, measures, by, grain, corrects);
    }

    /** The same in the place of that entry. */
    public DutyEvent correcting(long entry) {
        return new DutyEvent(body, kind, subject, occurredOn, measures, classification, grain, OptionalLong.of(entry));
    }

    /** Nothing in the place of that entry. */
    public DutyEvent annulling(long entry) {
        return new DutyEvent(body, kind, subject, occurredOn, Map.of(), classification, grain, OptionalLong.of(entry));
    }

    /** The first day it speaks of; {@link #occurredOn} where it is of one day. */
    public LocalDate coversFrom() {
        return coversFrom(occurredOn, classification, grain);
    }

    private static LocalDate coversFrom(LocalDate occurredOn, Map<String, String> classification, Grain grain) {
        if (!grain.coversPeriod()) {
            return occurredOn;
        }
        String since = classification.get(SINCE);
        if (since != null) {
            return LocalDate.parse(since);
        }
        return grain == Grain.TYPED ? occurredOn.withDayOfYear(1) : occurredOn.withDayOfMonth(1);
    }
}
