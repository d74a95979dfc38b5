package org.gongkai.web.agencies.store;

import com.github.benmanes.caffeine.cache.Ticker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.web.agencies.Agencies.FormerName;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory.Decided;
import org.gongkai.web.agencies.AgencyHistory.Ending;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.CodeKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.agencies.model.AgencyStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tree in rows: each body carries the ids from the top down to itself, so that a subtree is one range of an index. */
@Repository
class SqlAgencyStore implements AgencyStore {
    private static final String AGENCY = """
            select a.id, a.parent_id, a.name, a.short_name, a.kind,
                   coalesce((select c.code from agencies.agency_code c
                              where c.agency_id = a.id order by c.kind, c.first_year desc limit 1), '') as code
              from agencies.agency a
            """;

    private final JdbcClient database;
    private final ShortNames shortNames;
    private final Clock clock;

    SqlAgencyStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.shortNames = new ShortNames(this::readShortNames, Ticker.systemTicker());
    }

    @Override
    public Optional<Agency> find(long id) {
        return database.sql(AGENCY + " where a.id = :id")
                .param("id", id)
                .query(SqlAgencyStore::agency)
                .optional();
    }

    @Override
    public List<Agency> all(Collection<Long> ids) {
        return database.sql(AGENCY + " where a.id = any (:ids) order by a.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(SqlAgencyStore::agency)
                .list();
    }

    @Override
    public Map<Long, String> shortNames(Collection<Long> ids) {
        return shortNames.of(ids);
    }

    private Map<Long, String> readShortNames(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        database.sql("select id, short_name from agencies.agency where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("short_name"));
                });
        return names;
    }

    @Override
    public List<Agency> existing(Collection<Long> ids) {
        return database.sql(AGENCY + " where a.id = any (:ids) and a.abolished_on is null order by a.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(SqlAgencyStore::agency)
                .list();
    }

    @Override
    public List<Agency> within(long root) {
        return database.sql(AGENCY + """
                         where a.path like (select path from agencies.agency where id = :root) || '%'
                           and (a.abolished_on is null or a.id = :root)
                         order by cast(string_to_array(trim(both '/' from a.path), '/') as bigint[])
                        """)
                .param("root", root)
                .query(SqlAgencyStore::agency)
                .list();
    }

    @Override
    public List<Agency> below(OptionalLong parent) {
        String where = parent.isPresent() ? "a.parent_id = " + parent.getAsLong() : "a.parent_id is null";
        return database.sql(AGENCY + " where " + where + " and a.abolished_on is null order by a.id")
                .query(SqlAgencyStore::agency)
                .list();
    }

    @Override
    public boolean isWithin(long id, long root) {
        return database.sql("select path like '%/' || :root || '/%' from agencies.agency where id = :id")
                .param("id", id)
                .param("root", String.valueOf(root))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public Set<Long> idsWithin(long root) {
        return new TreeSet<>(
                database.sql("""
                        select id from agencies.agency
                         where path like (select path from agencies.agency where id = :root) || '%'
                        """).param("root", root).query(Long.class).list());
    }

    @Override
    public Optional<String> codeIn(long id, int year) {
        return database.sql("""
                        select code from agencies.agency_code
                         where agency_id = :id and first_year <= :year and (last_year is null or last_year >= :year)
                         order by kind limit 1
                        """)
                .param("id", id)
                .param("year", year)
                .query(String.class)
                .optional();
    }

    @Override
    public long add(NewAgency agency) {
        long id = database.sql("select nextval('agencies.agency_id')")
                .query(Long.class)
                .single();
        database.sql("""
                        insert into agencies.agency (id, parent_id, path, kind, name, short_name, established_on)
                        select :id, cast(:parent as bigint),
                               coalesce((select path from agencies.agency where id = cast(:parent as bigint)), '/')
                                   || :id || '/',
                               :kind, :name, :short, :on
                        """)
                .param("id", id)
                .param("parent", agency.parent().isPresent() ? agency.parent().getAsLong() : null)
                .param("kind", agency.kind().name())
                .param("name", agency.name())
                .param("short", agency.shortName())
                .param("on", agency.establishedOn())
                .update();
        addName(id, new FormerName(agency.name(), agency.shortName(), agency.establishedOn()));
        database.sql("insert into agencies.agency_code (agency_id, kind, code, first_year)"
                        + " values (:id, :kind, :code, :year)")
                .param("id", id)
                .param("kind", CodeKind.of(agency.code()).name())
                .param("code", agency.code())
                .param("year", agency.establishedOn().getYear())
                .update();
        return id;
    }

    @Override
    public void lock() {
        database.sql("lock table agencies.agency in share row exclusive mode").update();
    }

    @Override
    public void rename(long id, FormerName name) {
        database.sql("""
                        update agencies.agency set name = :name, short_name = :short, version = version + 1
                         where id = :id
                        """)
                .param("id", id)
                .param("name", name.name())
                .param("short", name.shortName())
                .update();
        shortNames.change();
        addName(id, name);
    }

    @Override
    public void place(long id, OptionalLong above, LocalDate on) {
        Long parent = above.isPresent() ? above.getAsLong() : null;
        database.sql("""
                        insert into agencies.placement (agency_id, valid_from, parent_id)
                        values (:id, :on, cast(:parent as bigint))
                        """)
                .param("id", id)
                .param("on", on)
                .param("parent", parent)
                .update();
        database.sql("""
                        update agencies.agency a
                           set path = n.stem || substr(a.path, length(o.path) + 1),
                               parent_id = case when a.id = :id then cast(:parent as bigint) else a.parent_id end,
                               version = a.version + 1
                          from agencies.agency o,
                               (select coalesce((select path from agencies.agency
                                                  where id = cast(:parent as bigint)), '/') || :id || '/' as stem) n
                         where o.id = :id and a.path like o.path || '%'
                        """).param("id", id).param("parent", parent).update();
    }

    @Override
    public void end(long id, LocalDate on) {
        database.sql("update agencies.agency set abolished_on = :on, version = version + 1 where id = :id")
                .param("id", id)
                .param("on", on)
                .update();
    }

    @Override
    public void succeed(long id, long successor, LocalDate on, Ending ending) {
        database.sql("""
                        insert into agencies.succession (agency_id, successor_id, happened_on, kind)
                        values (:id, :successor, :on, :kind)
                        """)
                .param("id", id)
                .param("successor", successor)
                .param("on", on)
                .param("kind", ending.name())
                .update();
    }

    @Override
    public void recode(long id, CodeKind kind, String code, int firstYear) {
        database.sql("""
                        update agencies.agency_code set last_year = :year - 1
                         where agency_id = :id and kind = :kind and last_year is null
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("year", firstYear)
                .update();
        database.sql("""
                        insert into agencies.agency_code (agency_id, kind, code, first_year)
                        values (:id, :kind, :code, :year)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("code", code)
                .param("year", firstYear)
                .update();
    }

    @Override
    public void note(long id, Decided decided, long account) {
        database.sql("""
                        insert into agencies.event (agency_id, kind, happened_on, said_before, said_after,
                                                    reason, basis, account, recorded_at)
                        values (:id, :kind, :on, :before, :after, :reason, :basis, :account, :now)
                        """)
                .param("id", id)
                .param("kind", decided.decision().name())
                .param("on", decided.on())
                .param("before", decided.before())
                .param("after", decided.after())
                .param("reason", decided.because().reason())
                .param("basis", decided.because().basis())
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addName(long id, FormerName name) {
        database.sql("""
                        insert into agencies.agency_name (agency_id, name, short_name, valid_from)
                        values (:id, :name, :short, :from)
                        """)
                .param("id", id)
                .param("name", name.name())
                .param("short", name.shortName())
                .param("from", name.from())
                .update();
    }

    private static Agency agency(ResultSet row, int ignored) throws SQLException {
        long parent = row.getLong("parent_id");
        return new Agency(
                row.getLong("id"),
                row.getObject("parent_id") == null ? OptionalLong.empty() : OptionalLong.of(parent),
                row.getString("name"),
                row.getString("short_name"),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("code"));
    }
}
