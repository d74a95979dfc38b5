package org.gongkai.web.organization.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Entry.Edition;
import org.gongkai.web.organization.model.Entry.State;
import org.gongkai.web.organization.model.Entry.Written;
import org.gongkai.web.organization.model.EntryStore;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines, versions and values in rows. */
@Repository
class SqlEntryStore implements EntryStore {
    private static final String ENTRY =
            "select id, body, section, newest_version, current_version from organization.entry where removed_at is null ";

    private final JdbcClient database;

    SqlEntryStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Entry> of(long body) {
        List<Line> lines = database.sql(ENTRY + "and body = :body order by section, place, id")
                .param("body", body)
                .query(SqlEntryStore::line)
                .list();
        return filled(lines);
    }

    @Override
    public Optional<Entry> find(long id) {
        List<Line> lines = database.sql(ENTRY + "and id = :id")
                .param("id", id)
                .query(SqlEntryStore::line)
                .list();
        return filled(lines).stream().findFirst();
    }

    @Override
    public Optional<Long> bodyOf(long id) {
        return database.sql("select body from organization.entry where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<Edition> versions(long id) {
        List<Edition> editions = new ArrayList<>(editions(List.of(id)).values());
        return editions.reversed();
    }

    @Override
    public void lock(long id) {
        database.sql("select id from organization.entry where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    @Override
    public Entry add(long body, Section section, int place, Writing writing) {
        long id = database.sql("""
                        insert into organization.entry (body, section, place, newest_version)
                        values (:body, :section, :place, 1) returning id
                        """)
                .param("body", body)
                .param("section", section.name())
                .param("place", place)
                .query(Long.class)
                .single();
        write(id, 1, section, writing);
        return find(id).orElseThrow();
    }

    @Override
    public Entry rewrite(long id, int place, Writing writing) {
        Entry before = find(id).orElseThrow();
        if (before.isWaiting()) {
            decide(id, State.REFUSED, writing.who(), writing.at(), "");
        }
        int version = before.newest().version() + 1;
        database.sql("update organization.entry set newest_version = :version, place = :place where id = :id")
                .param("version", version)
                .param("place", place)
                .param("id", id)
                .update();
        write(id, version, before.section(), writing);
        return find(id).orElseThrow();
    }

    @Override
    public Entry settle(long id, State state, SignedIn who, Instant at, String opinion) {
        if (state == State.CURRENT) {
            database.sql("""
                            update organization.version set state = 'PAST'
                             where entry_id = :id and state = 'CURRENT'
                            """).param("id", id).update();
            database.sql("update organization.entry set current_version = newest_version where id = :id")
                    .param("id", id)
                    .update();
        }
        decide(id, state, who, at, opinion);
        return find(id).orElseThrow();
    }

    @Override
    public void remove(long id, Instant at, String reason) {
        database.sql("update organization.entry set removed_at = :at, removal_reason = :reason where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private void decide(long id, State state, SignedIn who, Instant at, String opinion) {
        database.sql("""
                        update organization.version
                           set state = :state, decided_by = :who, decider_name = :name, decided_at = :at,
                               opinion = :opinion
                         where entry_id = :id and state = 'PROPOSED'
                        """)
                .param("state", state.name())
                .param("who", who.accountId())
                .param("name", who.personName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("opinion", opinion)
                .param("id", id)
                .update();
    }

    private void write(long id, int version, Section section, Writing writing) {
        database.sql("""
                        insert into organization.version
                            (entry_id, version, state, needs_other, written_by, writer_name, written_at)
                        values (:id, :version, 'PROPOSED', :other, :who, :name, :at)
                        """)
                .param("id", id)
                .param("version", version)
                .param("other", section.isPublic())
                .param("who", writing.who().accountId())
                .param("name", writing.who().personName())
                .param("at", writing.at().atOffset(ZoneOffset.UTC))
                .update();
        writing.values()
                .forEach((field, value) -> database.sql("""
                        insert into organization.field_value (entry_id, version, field, value)
                        values (:id, :version, :field, :value)
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("field", field.name())
                        .param("value", value)
                        .update());
    }

    /** A line before its words are read. */
    private record Line(long id, long body, Section section, int newest, int current) {}

    /** A version of a line. */
    private record Key(long entry, int version) {}

    private List<Entry> filled(List<Line> lines) {
        Map<Key, Edition> editions = editions(lines.stream().map(Line::id).toList());
        return lines.stream()
                .map(line -> new Entry(
                        line.id(),
                        line.body(),
                        line.section(),
                        Optional.ofNullable(editions.get(new Key(line.id(), line.current()))),
                        Objects.requireNonNull(editions.get(new Key(line.id(), line.newest())))))
                .toList();
    }

    private Map<Key, Edition> editions(Collection<Long> ids) {
        Map<Key, Map<Field, String>> values = values(ids);
        Map<Key, Edition> editions = new LinkedHashMap<>();
        RowCallbackHandler each = row -> {
            Key key = new Key(row.getLong("entry_id"), row.getInt("version"));
            editions.put(key, edition(row, values.getOrDefault(key, Map.of())));
        };
        database.sql("""
                        select entry_id, version, state, written_by, writer_name, written_at, decider_name, opinion
                          from organization.version where entry_id = any (:ids) order by entry_id, version
                        """).param("ids", ids.toArray(Long[]::new)).query(each);
        return editions;
    }

    private Map<Key, Map<Field, String>> values(Collection<Long> ids) {
        Map<Key, Map<Field, String>> values = new HashMap<>();
        RowCallbackHandler each = row -> values.computeIfAbsent(
                        new Key(row.getLong("entry_id"), row.getInt("version")), _ -> new EnumMap<>(Field.class))
                .put(Field.valueOf(row.getString("field")), row.getString("value"));
        database.sql("""
                        select entry_id, version, field, value from organization.field_value
                         where entry_id = any (:ids)
                        """).param("ids", ids.toArray(Long[]::new)).query(each);
        return values;
    }

    private static Edition edition(ResultSet row, Map<Field, String> values) throws SQLException {
        return new Edition(
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                values,
                new Written(
                        row.getLong("written_by"),
                        row.getString("writer_name"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("decider_name")).orElse("")),
                row.getString("opinion"));
    }

    private static Line line(ResultSet row, int ignored) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getLong("body"),
                Section.valueOf(row.getString("section")),
                row.getInt("newest_version"),
                row.getInt("current_version"));
    }
}
