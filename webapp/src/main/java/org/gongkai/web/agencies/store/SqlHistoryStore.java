package org.gongkai.web.agencies.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agencies.FormerName;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.CodeKind;
import org.gongkai.web.agencies.model.HistoryStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history in rows: names, places, codes, ends and successors, each with its day. */
@Repository
class SqlHistoryStore implements HistoryStore {
    private static final String STANDING = """
            select a.id, a.kind, n.name, n.short_name, p.parent_id
              from agencies.agency a
              join lateral (select name, short_name from agencies.agency_name
                             where agency_id = a.id and valid_from <= :day
                             order by valid_from desc limit 1) n on true
              join lateral (select parent_id from agencies.placement
                             where agency_id = a.id and valid_from <= :day
                             order by valid_from desc limit 1) p on true
             where a.established_on <= :day and (a.abolished_on is null or a.abolished_on > :day)
            """;

    /** Also the days on which those that stood below came, left or ended, and those on which it took another's place. */
    private static final String LAST_DAY = """
            select greatest(
                a.established_on,
                (select max(valid_from) from agencies.agency_name where agency_id = a.id),
                (select max(valid_from) from agencies.placement where agency_id = a.id),
                (select max(coalesce(
                            (select min(l.valid_from) from agencies.placement l
                              where l.agency_id = p.agency_id and l.valid_from > p.valid_from),
                            c.abolished_on, p.valid_from))
                   from agencies.placement p join agencies.agency c on c.id = p.agency_id
                  where p.parent_id = a.id),
                (select max(happened_on) from agencies.succession where successor_id = a.id))
              from agencies.agency a where a.id = :id
            """;

    private static final String SUCCESSION =
            "select agency_id, successor_id, happened_on, kind from agencies.succession where ";

    private final JdbcClient database;

    SqlHistoryStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Standing> on(long id, LocalDate day) {
        return database.sql(STANDING + " and a.id = :id")
                .param("day", day)
                .param("id", id)
                .query(SqlHistoryStore::standing)
                .optional();
    }

    @Override
    public List<Standing> childrenOn(long id, LocalDate day) {
        return database.sql(STANDING + " and p.parent_id = :id order by a.id")
                .param("day", day)
                .param("id", id)
                .query(SqlHistoryStore::standing)
                .list();
    }

    @Override
    public List<Standing> rootsOn(LocalDate day) {
        return database.sql(STANDING + " and p.parent_id is null order by a.id")
                .param("day", day)
                .query(SqlHistoryStore::standing)
                .list();
    }

    @Override
    public List<Succession> successorsOf(long id) {
        return database.sql(SUCCESSION + "agency_id = :id order by successor_id")
                .param("id", id)
                .query(SqlHistoryStore::succession)
                .list();
    }

    @Override
    public List<Succession> predecessorsOf(long id) {
        return database.sql(SUCCESSION + "successor_id = :id order by happened_on, agency_id")
                .param("id", id)
                .query(SqlHistoryStore::succession)
                .list();
    }

    @Override
    public List<Succession> successionsOf(Collection<Long> ids) {
        return database.sql(SUCCESSION + "(agency_id = any (:ids) or successor_id = any (:ids))"
                        + " order by agency_id, successor_id")
                .param("ids", ids.toArray(Long[]::new))
                .query(SqlHistoryStore::succession)
                .list();
    }

    @Override
    public List<Decided> decisionsOn(long id) {
        return database.sql("""
                        select kind, happened_on, said_before, said_after, reason, basis
                          from agencies.event where agency_id = :id order by id
                        """)
                .param("id", id)
                .query((row, _) -> new Decided(
                        Decision.valueOf(row.getString("kind")),
                        day(row, "happened_on"),
                        row.getString("said_before"),
                        row.getString("said_after"),
                        new Because(row.getString("reason"), row.getString("basis"))))
                .list();
    }

    @Override
    public List<CodeYears> codesOf(long id) {
        return database.sql("""
                        select kind, code, first_year, last_year from agencies.agency_code
                         where agency_id = :id order by kind, first_year
                        """)
                .param("id", id)
                .query((row, _) -> new CodeYears(
                        CodeKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getInt("first_year"),
                        row.getObject("last_year") == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getInt("last_year"))))
                .list();
    }

    @Override
    public Optional<LocalDate> endOf(long id) {
        return body(id).flatMap(Body::end);
    }

    @Override
    public long stamp() {
        return database.sql("select coalesce(max(id), 0) from agencies.event")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Body> body(long id) {
        return database.sql("""
                        select id, parent_id, name, short_name, kind, established_on, abolished_on
                          from agencies.agency where id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new Body(
                        row.getLong("id"),
                        parent(row),
                        row.getString("name"),
                        row.getString("short_name"),
                        AgencyKind.valueOf(row.getString("kind")),
                        day(row, "established_on"),
                        Optional.ofNullable(row.getObject("abolished_on", LocalDate.class))))
                .optional();
    }

    @Override
    public LocalDate lastDayOf(long id) {
        return database.sql(LAST_DAY).param("id", id).query(LocalDate.class).single();
    }

    @Override
    public LocalDate placedOn(long id) {
        return database.sql("select max(valid_from) from agencies.placement where agency_id = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }

    @Override
    public List<FormerName> namesOf(long id) {
        return database.sql("""
                        select name, short_name, valid_from from agencies.agency_name
                         where agency_id = :id order by valid_from
                        """)
                .param("id", id)
                .query((row, _) ->
                        new FormerName(row.getString("name"), row.getString("short_name"), day(row, "valid_from")))
                .list();
    }

    @Override
    public boolean isBelow(long id, long root) {
        return id != root
                && database.sql("select path like '%/' || :root || '/%' from agencies.agency where id = :id")
                        .param("id", id)
                        .param("root", String.valueOf(root))
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
    }

    private static Standing standing(ResultSet row, int ignored) throws SQLException {
        return new Standing(
                row.getLong("id"),
                parent(row),
                row.getString("name"),
                row.getString("short_name"),
                AgencyKind.valueOf(row.getString("kind")));
    }

    private static Succession succession(ResultSet row, int ignored) throws SQLException {
        return new Succession(
                row.getLong("agency_id"),
                row.getLong("successor_id"),
                day(row, "happened_on"),
                Ending.valueOf(row.getString("kind")));
    }

    private static OptionalLong parent(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(parent);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
