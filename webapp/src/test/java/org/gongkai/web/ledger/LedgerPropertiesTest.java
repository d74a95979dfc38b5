package org.gongkai.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerPropertiesTest {
    private static final int EVENTS = 200;
    private static final int QUESTIONS = 150;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final StandingClock clock = new StandingClock(BEGINNING.toString());
    private final LedgerModel model = new LedgerModel();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000})
    void every_figure_is_the_one_of_a_plain_list_and_opens_the_entries_behind_it(long seed) {
        Random random = new Random(seed);
        try (OwnContext context = new OwnContext(clock, "org.gongkai.web.ledger.store")) {
            Ledger ledger = context.bean(Ledger.class);
            for (int i = 0; i < EVENTS; i++) {
                clock.pass(Duration.ofMinutes(1));
                record(context, ledger, event(random));
            }
            for (int i = 0; i < QUESTIONS; i++) {
                LedgerQuestion question = question(random);
                Map<String, Count.Figure> figures = ledger.count(question).figures();
                Map<String, String> answer = new TreeMap<>();
                figures.forEach((measure, figure) -> answer.put(measure, figure.entries() + " " + figure.sum()));
                assertThat(answer).as("%s", question).isEqualTo(model.answer(question));
                assertThat(ledger.entries(question))
                        .as("%s", question)
                        .extracting(LedgerEntry::id)
                        .containsExactlyInAnyOrderElementsOf(figures.values().stream()
                                .flatMap(figure -> figure.entries().stream())
                                .distinct()
                                .toList());
            }
        }
    }

    private void record(OwnContext context, Ledger ledger, DutyEvent event) {
        if (model.refuses(event)) {
            assertThatThrownBy(() -> context.inTransaction(() -> ledger.record(event)))
                    .isInstanceOf(CorrectionRefusedException.class);
        } else {
            long id = context.<Long>inTransaction(() -> ledger.record(event));
            model.add(new LedgerEntry(id, clock.instant(), event));
        }
    }

    private DutyEvent event(Random random) {
        List<LedgerEntry> before = model.entries();
        if (random.nextInt(4) == 0 && !before.isEmpty()) {
            LedgerEntry old = before.get(random.nextInt(before.size()));
            return random.nextInt(3) == 0
                    ? old.event().annulling(old.id())
                    : with(old.event(), measures(random)).correcting(old.id());
        }
        Grain grain = List.of(Grain.RECORD, Grain.TALLY, Grain.PERIOD_ENTRY, Grain.TYPED)
                .get(random.nextInt(4));
        LocalDate day = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new DutyEvent(
                1 + random.nextInt(2),
                "consultation.answered",
                new SubjectVersion("consultation", "" + before.size(), 0),
                grain == Grain.TYPED ? YearMonth.from(day).atEndOfMonth() : day,
                measures(random),
                grain.coversPeriod() ? since(day, random) : classification(random),
                grain,
                OptionalLong.empty());
    }

    /** A classification that names the first day of a period, now and then in the month before. */
    private static Map<String, String> since(LocalDate day, Random random) {
        Map<String, String> classification = classification(random);
        if (random.nextBoolean()) {
            LocalDate first = day.withDayOfMonth(1).minusDays(random.nextInt(3) == 0 ? 10 : 0);
            classification.put(DutyEvent.SINCE, first.toString());
        }
        return classification;
    }

    private static DutyEvent with(DutyEvent event, Map<String, BigDecimal> measures) {
        return new DutyEvent(
                event.body(),
                event.kind(),
                event.subject(),
                event.occurredOn(),
                measures,
                event.classification(),
                event.grain(),
                event.corrects());
    }

    private static Map<String, BigDecimal> measures(Random random) {
        Map<String, BigDecimal> measures = new HashMap<>();
        measures.put("answered", BigDecimal.valueOf(random.nextInt(9)));
        if (random.nextBoolean()) {
            measures.put("minutes", BigDecimal.valueOf(random.nextInt(900), 1));
        }
        return measures;
    }

    private static Map<String, String> classification(Random random) {
        Map<String, String> classification = new HashMap<>();
        Stream.of("channel", "field")
                .filter(name -> random.nextInt(3) > 0)
                .forEach(name -> classification.put(name, name.charAt(0) + "" + random.nextInt(2)));
        return classification;
    }

    private LedgerQuestion question(Random random) {
        int from = 1 + random.nextInt(12);
        int to = from + random.nextInt(13 - from);
        return new LedgerQuestion(
                random.nextBoolean() ? Set.of(1L) : Set.of(1L, 2L),
                "consultation.answered",
                random.nextInt(3) == 0
                        ? Period.year(2026)
                        : new Period(
                                LocalDate.of(2026, from, 1),
                                YearMonth.of(2026, to).atEndOfMonth()),
                random.nextBoolean() ? Map.of() : Map.of("channel", "c1"),
                BEGINNING.plus(Duration.ofMinutes(random.nextInt(EVENTS + 1))));
    }
}
