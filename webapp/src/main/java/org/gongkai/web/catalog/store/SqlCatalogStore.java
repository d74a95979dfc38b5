package org.gongkai.web.catalog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.catalog.model.CatalogStore;
import org.gongkai.web.catalog.model.Edition;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions and occasions in rows. */
@Repository
class SqlCatalogStore implements CatalogStore {
    private final JdbcClient database;
    private final EntryRows rows;

    SqlCatalogStore(JdbcClient database) {
        this.database = database;
        rows = new EntryRows(database);
    }

    /** An edition before its entries are known. */
    private record Head(long key, Edition edition) {}

    @Override
    public List<Edition> inForce(Collection<Long> owners, LocalDate day) {
        return whole(database.sql("""
                        select distinct on (owner) * from catalog.edition
                        where owner = any (:owners) and valid_from <= :day order by owner, number desc""")
                .param("owners", owners.toArray(Long[]::new))
                .param("day", day)
                .query(SqlCatalogStore::head)
                .list());
    }

    @Override
    public Edition newest(long owner) {
        return whole(database.sql("select * from catalog.edition where owner = :owner order by number desc limit 1")
                        .param("owner", owner)
                        .query(SqlCatalogStore::head)
                        .list())
                .stream()
                .findFirst()
                .orElse(Edition.none(owner));
    }

    @Override
    public List<Edition> history(long owner) {
        return database
                .sql("select * from catalog.edition where owner = :owner order by number desc")
                .param("owner", owner)
                .query(SqlCatalogStore::head)
                .list()
                .stream()
                .map(Head::edition)
                .toList();
    }

    @Override
    public void add(Edition edition, String madeBy, Instant now) {
        long key = database.sql("""
                        insert into catalog.edition (owner, number, valid_from, note, made_by, made_at)
                        values (:owner, :number, :from, :note, :by, :now) returning id""")
                .param("owner", edition.id().owner())
                .param("number", edition.id().number())
                .param("from", edition.validFrom())
                .param("note", edition.note())
                .param("by", madeBy)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (int position = 0; position < edition.entries().size(); position++) {
            rows.add(key, position, edition.entries().get(position));
        }
        for (int position = 0; position < edition.exclusions().size(); position++) {
            rows.add(key, position, edition.exclusions().get(position));
        }
    }

    @Override
    public void add(Occasion occasion, String recordedBy, Instant now) {
        database.sql("""
                        insert into catalog.occasion (body, code, happened_on, what, recorded_by, recorded_at)
                        values (:body, :code, :on, :what, :by, :now) on conflict do nothing""")
                .param("body", occasion.body())
                .param("code", occasion.code())
                .param("on", occasion.happenedOn())
                .param("what", occasion.what())
                .param("by", recordedBy)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Occasion> occasions(Collection<Long> bodies, LocalDate first, LocalDate last) {
        return database.sql("""
                        select body, code, happened_on, what from catalog.occasion
                        where body = any (:bodies) and happened_on between :first and :last
                        order by body, code, happened_on""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new Occasion(
                        row.getLong("body"),
                        row.getString("code"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("what")))
                .list();
    }

    @Override
    public Map<Long, Long> countOccasions(Collection<Long> bodies) {
        Map<Long, Long> counts = new HashMap<>();
        database.sql(
                        "select body, count(*) as occasions from catalog.occasion where body = any (:bodies) group by body")
                .param("bodies", bodies.toArray(Long[]::new))
                .query(row -> {
                    counts.put(row.getLong("body"), row.getLong("occasions"));
                });
        return counts;
    }

    @Override
    public long countEditions() {
        return database.sql("select count(*) from catalog.edition")
                .query(Long.class)
                .single();
    }

    private List<Edition> whole(List<Head> heads) {
        List<Long> keys = heads.stream().map(Head::key).toList();
        Map<Long, List<Entry>> entries = rows.entries(keys);
        Map<Long, List<Exclusion>> exclusions = rows.exclusions(keys);
        return heads.stream()
                .map(head -> new Edition(
                        head.edition().id(),
                        head.edition().validFrom(),
                        head.edition().note(),
                        entries.getOrDefault(head.key(), List.of()),
                        exclusions.getOrDefault(head.key(), List.of())))
                .toList();
    }

    private static Head head(ResultSet row, int ignored) throws SQLException {
        return new Head(
                row.getLong("id"),
                new Edition(
                        new Edition.Id(row.getLong("owner"), row.getInt("number")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("note"),
                        List.of(),
                        List.of()));
    }
}
