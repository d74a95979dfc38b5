package org.gongkai.web.ledger.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.web.ledger.CorrectionRefusedException;
import org.gongkai.web.ledger.Count;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Grain;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.LedgerEntry;
import org.gongkai.web.ledger.LedgerQuestion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds entries and has them counted. */
@Repository
class LedgerStore implements Ledger {
    private static final String INSERT = """
            insert into ledger.entry (recorded_at, body, kind, subject_kind, subject_id, subject_version,
                    covers_from, occurred_on, measures, classification, grain, corrects)
            values (:recordedAt, :body, :kind, :subjectKind, :subjectId, :subjectVersion, :coversFrom, :occurredOn,
                    (select coalesce(jsonb_object_agg(m.name, m.amount), '{}')
                     from unnest(:measureNames::text[], :amounts::numeric[]) as m (name, amount)),
                    jsonb_object(:classNames::text[], :classValues::text[]), :grain, :corrects)
            returning id
            """;

    private final JdbcClient jdbc;
    private final Counting counting;
    private final Clock clock;

    LedgerStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.counting = new Counting(jdbc);
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long record(DutyEvent event) {
        if (event.corrects().isPresent()) {
            requireSamePlace(event, event.corrects().getAsLong());
        }
        try {
            return insert(event);
        } catch (DuplicateKeyException e) {
            throw refusal(event, e);
        }
    }

    private long insert(DutyEvent event) {
        Words measures = Words.of(event.measures());
        Words classes = Words.of(event.classification());
        return jdbc.sql(INSERT)
                .param("recordedAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("body", event.body())
                .param("kind", event.kind())
                .param("subjectKind", event.subject().kind())
                .param("subjectId", event.subject().id())
                .param("subjectVersion", event.subject().version())
                .param("coversFrom", event.coversFrom())
                .param("occurredOn", event.occurredOn())
                .param("measureNames", measures.names())
                .param("amounts", measures.values())
                .param("classNames", classes.names())
                .param("classValues", classes.values())
                .param("grain", event.grain().name())
                .param(
                        "corrects",
                        event.corrects().isPresent() ? event.corrects().getAsLong() : null)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Count count(LedgerQuestion question) {
        return counting.count(question);
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(LedgerQuestion question) {
        return counting.entries(question);
    }

    /** Who corrects keeps body and kind, and a typed figure its place too: otherwise it would stand twice, or be lost. */
    private void requireSamePlace(DutyEvent event, long corrected) {
        DutyEvent old = counting.entry(corrected)
                .orElseThrow(
                        () -> new CorrectionRefusedException("entry %d is not in the ledger".formatted(corrected)));
        boolean isSame = old.body() == event.body() && old.kind().equals(event.kind());
        boolean isTyped = old.grain() == Grain.TYPED || event.grain() == Grain.TYPED;
        boolean isSamePlace = old.grain() == event.grain()
                && old.classification().equals(event.classification())
                && old.coversFrom().equals(event.coversFrom())
                && old.occurredOn().equals(event.occurredOn());
        if (!isSame || (isTyped && !isSamePlace)) {
            throw new CorrectionRefusedException(
                    "entry %d is of %s of body %d, another place than this one: annul it, and record anew"
                            .formatted(corrected, old.kind(), old.body()));
        }
    }

    private static CorrectionRefusedException refusal(DutyEvent event, DuplicateKeyException cause) {
        String sentence = event.corrects().isPresent()
                ? "entry %d was corrected before: correct the later one"
                        .formatted(event.corrects().getAsLong())
                : "a typed figure of %s of body %d stands at this place: correct it"
                        .formatted(event.kind(), event.body());
        CorrectionRefusedException refusal = new CorrectionRefusedException(sentence);
        refusal.initCause(cause);
        return refusal;
    }
}
