package org.gongkai.web.ledger.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.web.ledger.Count;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Grain;
import org.gongkai.web.ledger.LedgerEntry;
import org.gongkai.web.ledger.LedgerQuestion;
import org.gongkai.web.ledger.SubjectVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts entries; figures and the entries behind them come from the same rows. */
final class Counting {
    /**
     * {@code known} are the entries that touch the period and stand at that moment. {@code counted} are their measures: of
     * periods that lie within the question's, and of typed figures only what no finer entry of the same place says.
     */
    private static final String COUNTED = """
            with known as (
                select e.* from ledger.entry e
                where e.body = any (:bodies) and e.kind = :kind and e.recorded_at <= :knownAt
                    and e.occurred_on >= :first and e.covers_from <= :last
                    and e.classification @> jsonb_object(:classNames::text[], :classValues::text[])
                    and not exists (select from ledger.entry c where c.corrects = e.id and c.recorded_at <= :knownAt)
            ), counted as (
                select k.id, k.grain, m.key as measure, m.value::numeric as amount
                from known k cross join lateral jsonb_each_text(k.measures) m
                where k.covers_from >= :first and k.occurred_on <= :last
                    and (k.grain <> 'TYPED' or not exists (
                        select from ledger.entry r
                        where r.body = k.body and r.kind = k.kind and r.grain <> 'TYPED' and r.recorded_at <= :knownAt
                            and r.occurred_on between k.covers_from and k.occurred_on and r.covers_from >= k.covers_from
                            and r.classification @> (k.classification - 'since') and (r.measures -> m.key) is not null
                            and not exists (
                                select from ledger.entry c where c.corrects = r.id and c.recorded_at <= :knownAt)))
            )
            """;

    private static final String FIGURES = COUNTED + """
            select measure, grain, sum(amount) as amount, array_agg(id order by id) as entries
            from counted group by measure, grain
            """;

    private static final String STRADDLING = COUNTED + """
            select id from known
            where measures <> '{}' and not (covers_from >= :first and occurred_on <= :last) order by id
            """;

    private static final String COLUMNS = """
            select e.id, e.recorded_at, e.body, e.kind, e.subject_kind, e.subject_id, e.subject_version, e.occurred_on,
                    e.grain, e.corrects,
                    array(select key from jsonb_each_text(e.classification) order by key) as class_names,
                    array(select value from jsonb_each_text(e.classification) order by key) as class_values,
            """;

    private static final String ENTRIES = COUNTED + COLUMNS + """
                    array_agg(c.measure order by c.measure) as measure_names,
                    array_agg(c.amount::text order by c.measure) as amounts
            from counted c join ledger.entry e on e.id = c.id
            group by e.id order by e.occurred_on, e.id
            """;

    private static final String ENTRY = COLUMNS + """
                    array(select key from jsonb_each_text(e.measures) order by key) as measure_names,
                    array(select value from jsonb_each_text(e.measures) order by key) as amounts
            from ledger.entry e where e.id = :id
            """;

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Count count(LedgerQuestion question) {
        Map<String, List<Part>> parts =
                ask(FIGURES, question).query(Part::read).list().stream().collect(Collectors.groupingBy(Part::measure));
        Map<String, Count.Figure> figures = new HashMap<>();
        parts.forEach((measure, of) -> figures.put(measure, figure(of)));
        List<Long> straddling = ask(STRADDLING, question)
                .query((row, number) -> row.getLong("id"))
                .list();
        return new Count(figures, straddling);
    }

    List<LedgerEntry> entries(LedgerQuestion question) {
        return ask(ENTRIES, question)
                .query((row, number) -> new LedgerEntry(
                        row.getLong("id"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        event(row)))
                .list();
    }

    /** The event of this entry as it was recorded. */
    Optional<DutyEvent> entry(long id) {
        return jdbc.sql(ENTRY)
                .param("id", id)
                .query((row, number) -> event(row))
                .optional();
    }

    private JdbcClient.StatementSpec ask(String statement, LedgerQuestion question) {
        Words classes = Words.of(question.classification());
        return jdbc.sql(statement)
                .param("bodies", question.bodies().toArray(Long[]::new))
                .param("kind", question.kind())
                .param("first", question.period().first())
                .param("last", question.period().last())
                .param("knownAt", OffsetDateTime.ofInstant(question.knownAt(), ZoneOffset.UTC))
                .param("classNames", classes.names())
                .param("classValues", classes.values());
    }

    private static Count.Figure figure(List<Part> parts) {
        Map<Grain, BigDecimal> byGrain = new EnumMap<>(Grain.class);
        List<Long> entries = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            byGrain.put(part.grain(), part.amount());
            entries.addAll(part.entries());
            sum = sum.add(part.amount());
        }
        Collections.sort(entries);
        return new Count.Figure(sum, entries, byGrain);
    }

    private static DutyEvent event(ResultSet row) throws SQLException {
        long corrected = row.getLong("corrects");
        return new DutyEvent(
                row.getLong("body"),
                row.getString("kind"),
                new SubjectVersion(
                        row.getString("subject_kind"), row.getString("subject_id"), row.getLong("subject_version")),
                row.getObject("occurred_on", LocalDate.class),
                Words.read(row, "measure_names", "amounts").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, measure -> new BigDecimal(measure.getValue()))),
                Words.read(row, "class_names", "class_values"),
                Grain.valueOf(row.getString("grain")),
                corrected == 0 ? OptionalLong.empty() : OptionalLong.of(corrected));
    }

    /** What the entries of one grain add to one figure. */
    private record Part(String measure, Grain grain, BigDecimal amount, List<Long> entries) {
        static Part read(ResultSet row, int number) throws SQLException {
            return new Part(
                    row.getString("measure"),
                    Grain.valueOf(row.getString("grain")),
                    row.getBigDecimal("amount"),
                    List.of((Long[]) row.getArray("entries").getArray()));
        }
    }
}
