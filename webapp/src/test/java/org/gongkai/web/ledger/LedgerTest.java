package org.gongkai.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

class LedgerTest {
    private static final long TOWNSHIP = 7;
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 2);
    private static final SubjectVersion ITEM = new SubjectVersion("item", "17", 1);

    private final StandingClock clock = new StandingClock("2026-03-02T01:30:00Z");
    private final OwnContext context = new OwnContext(clock, "org.gongkai.web.ledger.store");

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void published_items_are_counted_with_the_entries_behind_the_figure() {
        long first = record(published(IN_MARCH));
        long second = record(published(IN_MARCH.plusMonths(2)));
        record(published(IN_MARCH.minusYears(1)));
        assertThat(items(Period.year(2026)).sum()).isEqualByComparingTo("2");
        assertThat(items(Period.year(2026)).entries()).containsExactly(first, second);
        assertThat(ledger().entries(question(Period.year(2026))))
                .extracting(LedgerEntry::id)
                .containsExactly(first, second);
        assertThat(items(Period.month(YearMonth.of(2026, 3))).entries()).containsExactly(first);
    }

    @Test
    void an_entry_comes_back_as_it_was_recorded() {
        DutyEvent event = new DutyEvent(
                TOWNSHIP,
                "item.published",
                ITEM,
                IN_MARCH,
                Map.of("items", BigDecimal.ONE, "hours", new BigDecimal("1.50")),
                Map.of("channel", "website", "genre", "通知"),
                Grain.RECORD,
                OptionalLong.empty());
        long id = record(event);
        assertThat(ledger().entries(question(Period.year(2026))))
                .containsExactly(new LedgerEntry(id, clock.instant(), event));
    }

    @Test
    void a_figure_of_which_no_entry_speaks_is_absent_and_not_zero() {
        assertThat(ledger().count(question(Period.year(2026))).figure("items")).isEmpty();
        record(withAmount(published(IN_MARCH), "0"));
        assertThat(items(Period.year(2026)).sum()).isEqualByComparingTo("0");
    }

    @Test
    void only_what_is_classified_so_counts() {
        record(published(IN_MARCH).classified(Map.of("channel", "website", "genre", "通知")));
        record(published(IN_MARCH).classified(Map.of("channel", "screen")));
        LedgerQuestion onWebsite = question(Period.year(2026)).where(Map.of("channel", "website"));
        assertThat(ledger().count(onWebsite).figure("items"))
                .hasValueSatisfying(figure -> assertThat(figure.sum()).isEqualByComparingTo("1"));
    }

    @Test
    void a_correction_counts_from_when_it_is_known_and_the_past_answers_as_before() {
        long wrong = record(withAmount(published(IN_MARCH), "3"));
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(1));
        long right = record(withAmount(published(IN_MARCH), "2").correcting(wrong));
        assertThat(items(Period.year(2026)).entries()).containsExactly(right);
        assertThat(items(Period.year(2026)).sum()).isEqualByComparingTo("2");
        LedgerQuestion then = LedgerQuestion.of(TOWNSHIP, "item.published", Period.year(2026), before);
        assertThat(ledger().count(then).figure("items"))
                .hasValueSatisfying(figure -> assertThat(figure.entries()).containsExactly(wrong));
    }

    @Test
    void an_annulled_entry_counts_no_longer() {
        long wrong = record(published(IN_MARCH));
        record(published(IN_MARCH).annulling(wrong));
        assertThat(ledger().count(question(Period.year(2026)))).isEqualTo(new Count(Map.of(), List.of()));
    }

    @Test
    void an_entry_is_corrected_once_and_only_at_its_own_place() {
        long wrong = record(published(IN_MARCH));
        record(published(IN_MARCH.plusDays(1)).correcting(wrong));
        assertThatThrownBy(() -> record(published(IN_MARCH).correcting(wrong)))
                .isInstanceOf(CorrectionRefusedException.class)
                .hasMessageContaining("corrected before");
        assertThatThrownBy(() -> record(published(IN_MARCH).correcting(4711)))
                .isInstanceOf(CorrectionRefusedException.class)
                .hasMessageContaining("not in the ledger");
        DutyEvent elsewhere = DutyEvent.one(8, "item.published", ITEM, IN_MARCH, "items");
        assertThatThrownBy(() -> record(elsewhere.correcting(wrong)))
                .isInstanceOf(CorrectionRefusedException.class)
                .hasMessageContaining("another place");
    }

    @Test
    void a_typed_figure_is_replaced_by_records_and_never_added_to_them() {
        long typed = record(typed("12", Map.of()));
        assertThat(items(Period.year(2026)).entries()).containsExactly(typed);
        assertThat(items(Period.year(2026)).isPartlyTyped()).isTrue();
        long counted = record(published(IN_MARCH));
        assertThat(items(Period.year(2026)).sum()).isEqualByComparingTo("1");
        assertThat(items(Period.year(2026)).entries()).containsExactly(counted);
        record(published(IN_MARCH).annulling(counted));
        assertThat(items(Period.year(2026)).entries()).containsExactly(typed);
    }

    @Test
    void a_typed_figure_stands_beside_records_of_another_place() {
        record(typed("12", Map.of("channel", "board")));
        record(published(IN_MARCH).classified(Map.of("channel", "website")));
        record(published(IN_MARCH.minusYears(1)).classified(Map.of("channel", "board")));
        assertThat(items(Period.year(2026)).sum()).isEqualByComparingTo("13");
        assertThat(items(Period.year(2026)).byGrain())
                .containsOnlyKeys(Grain.RECORD, Grain.TYPED)
                .hasEntrySatisfying(Grain.TYPED, part -> assertThat(part).isEqualByComparingTo("12"));
    }

    @Test
    void a_second_typed_figure_for_the_same_place_is_refused() {
        long first = record(typed("12", Map.of()));
        assertThatThrownBy(() -> record(typed("13", Map.of())))
                .isInstanceOf(CorrectionRefusedException.class)
                .hasMessageContaining("correct it");
        record(typed("13", Map.of()).correcting(first));
        assertThat(items(Period.year(2026)).sum()).isEqualByComparingTo("13");
    }

    @Test
    void a_period_that_lies_only_partly_in_the_question_counts_nowhere_and_is_named() {
        DutyEvent quarter = new DutyEvent(
                TOWNSHIP,
                "item.published",
                new SubjectVersion("register", "值班登记本", 0),
                LocalDate.of(2026, 3, 31),
                Map.of("items", new BigDecimal(28)),
                Map.of(DutyEvent.SINCE, "2026-01-01"),
                Grain.PERIOD_ENTRY,
                OptionalLong.empty());
        long entry = record(quarter);
        Count march = ledger().count(question(Period.month(YearMonth.of(2026, 3))));
        assertThat(march.figures()).isEmpty();
        assertThat(march.straddling()).containsExactly(entry);
        assertThat(items(Period.year(2026)).sum()).isEqualByComparingTo("28");
    }

    @Test
    void the_table_refuses_changes_and_entries_need_a_transaction() {
        record(published(IN_MARCH));
        for (String change :
                List.of("update ledger.entry set body = 8", "delete from ledger.entry", "truncate ledger.entry")) {
            assertThatThrownBy(() -> context.jdbc().sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added");
        }
        assertThatThrownBy(() -> ledger().record(published(IN_MARCH)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static DutyEvent published(LocalDate on) {
        return DutyEvent.one(TOWNSHIP, "item.published", ITEM, on, "items");
    }

    private static DutyEvent withAmount(DutyEvent event, String amount) {
        return new DutyEvent(
                event.body(),
                event.kind(),
                event.subject(),
                event.occurredOn(),
                Map.of("items", new BigDecimal(amount)),
                event.classification(),
                event.grain(),
                event.corrects());
    }

    private static DutyEvent typed(String amount, Map<String, String> classification) {
        return new DutyEvent(
                TOWNSHIP,
                "item.published",
                new SubjectVersion("figure", "items", 1),
                LocalDate.of(2026, 12, 31),
                Map.of("items", new BigDecimal(amount)),
                classification,
                Grain.TYPED,
                OptionalLong.empty());
    }

    private LedgerQuestion question(Period period) {
        return new LedgerQuestion(Set.of(TOWNSHIP), "item.published", period, Map.of(), clock.instant());
    }

    private Count.Figure items(Period period) {
        return ledger().count(question(period)).figure("items").orElseThrow();
    }

    private long record(DutyEvent event) {
        return context.inTransaction(() -> ledger().record(event));
    }

    private Ledger ledger() {
        return context.bean(Ledger.class);
    }
}
