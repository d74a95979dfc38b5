package org.gongkai.web.catalog.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.catalog.model.Cadence;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Level;
import org.gongkai.web.catalog.model.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries and exclusions of editions. */
final class EntryRows {
    private final JdbcClient database;

    EntryRows(JdbcClient database) {
        this.database = database;
    }

    void add(long edition, int position, Entry entry) {
        database.sql("""
                        insert into catalog.entry (edition, code, position, field, first_matter, second_matter, content, basis,
                            is_confirmed, time_limit, cadence, serves, asked_since, responsible, channels, audience, manner,
                            levels)
                        values (:edition, :code, :position, :field, :first, :second, :content, :basis, :isConfirmed, :limit,
                            :cadence, :serves, :since, :responsible, :channels, :audience, :manner, :levels)""")
                .param("edition", edition)
                .param("code", entry.code())
                .param("position", position)
                .param("field", entry.field())
                .param("first", entry.matter().first())
                .param("second", entry.matter().second())
                .param("content", entry.matter().content())
                .params(dutyOf(entry.duty()))
                .params(reachOf(entry.reach()))
                .update();
    }

    private static Map<String, Object> dutyOf(Entry.Duty duty) {
        return Map.of(
                "basis", duty.basis().text(),
                "isConfirmed", duty.basis().isConfirmed(),
                "limit", duty.limit().stored(),
                "cadence", duty.cadence().stored(),
                "serves", duty.serves().stream().sorted().toArray(String[]::new),
                "since", duty.since());
    }

    private static Map<String, Object> reachOf(Entry.Reach reach) {
        return Map.of(
                "responsible", reach.responsible(),
                "channels", reach.channels().toArray(Integer[]::new),
                "audience", reach.audience(),
                "manner", reach.manner(),
                "levels", reach.levels().stream().map(Level::name).sorted().toArray(String[]::new));
    }

    void add(long edition, int position, Exclusion exclusion) {
        database.sql("""
                        insert into catalog.exclusion (edition, position, target, code, statement)
                        values (:edition, :position, :target, :code, :statement)""")
                .param("edition", edition)
                .param("position", position)
                .param("target", exclusion.target().name())
                .param("code", exclusion.code())
                .param("statement", exclusion.statement())
                .update();
    }

    Map<Long, List<Entry>> entries(List<Long> editions) {
        Map<Long, List<Entry>> entries = new HashMap<>();
        database.sql("select * from catalog.entry where edition = any (:editions) order by edition, position")
                .param("editions", editions.toArray(Long[]::new))
                .query((ResultSet row) -> {
                    entries.computeIfAbsent(row.getLong("edition"), _ -> new ArrayList<>())
                            .add(entry(row));
                });
        return entries;
    }

    Map<Long, List<Exclusion>> exclusions(List<Long> editions) {
        Map<Long, List<Exclusion>> exclusions = new HashMap<>();
        database.sql("select * from catalog.exclusion where edition = any (:editions) order by edition, position")
                .param("editions", editions.toArray(Long[]::new))
                .query((ResultSet row) -> {
                    exclusions
                            .computeIfAbsent(row.getLong("edition"), _ -> new ArrayList<>())
                            .add(new Exclusion(
                                    Exclusion.Target.valueOf(row.getString("target")),
                                    row.getString("code"),
                                    row.getString("statement")));
                });
        return exclusions;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getString("field"),
                new Entry.Matter(
                        row.getString("first_matter"), row.getString("second_matter"), row.getString("content")),
                new Entry.Duty(
                        new Entry.Basis(row.getString("basis"), row.getBoolean("is_confirmed")),
                        TimeLimit.of(row.getString("time_limit")),
                        Cadence.of(row.getString("cadence")).orElseThrow(),
                        Set.copyOf(texts(row.getArray("serves"))),
                        row.getObject("asked_since", LocalDate.class)),
                new Entry.Reach(
                        row.getString("responsible"),
                        List.of((Integer[]) row.getArray("channels").getArray()),
                        row.getString("audience"),
                        row.getString("manner"),
                        texts(row.getArray("levels")).stream()
                                .map(Level::valueOf)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
