package org.gongkai.bench.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the tables say, asked with questions of our own; no code of the platform stands between.
 *
 * @param jdbc the database
 */
public record Books(JdbcClient jdbc) {
    /**
     * Public without a clean approval of exactly that text by somebody who did not write it; what went out urgently needs the
     * signature alone.
     */
    private static final String UNREVIEWED = """
            select i.id from publishing.item i
            left join publishing.item_version v on v.item = i.id and v.number = i.public_version
            where i.visibility = 'PUBLIC' and (v.item is null or exists (
                select from unnest(array['EDITING', 'CONFIDENTIALITY', 'SIGNING']
                    || (select coalesce(max((array['REVIEW_ONE', 'REVIEW_TWO', 'REVIEW_THREE'])[:cardinality(p.reviews)]), '{}')
                        from publishing.review_plan p where p.body = i.body)
                    || (select coalesce(max(case when p.has_section then array['SECTION'] end), '{}')
                        from publishing.review_plan p where p.body = i.body)) as needed (step)
                where not exists (
                    select from publishing.review r
                    where r.item = v.item and r.version = v.number and r.step = needed.step and r.is_approval
                        and r.fingerprint = v.fingerprint
                        and (needed.step in ('SECTION', 'EDITING', 'REVIEW_ONE', 'REVIEW_TWO', 'REVIEW_THREE')
                            or r.reviewer <> all (v.authors))
                        and not exists (
                            select from publishing.review later
                            where later.item = r.item and later.version = r.version and later.id > r.id
                                and not later.is_approval))))
                and not exists (
                    select from publishing.urgent_publication u
                    join publishing.review r on r.item = u.item and r.version = u.version and r.step = 'SIGNING'
                        and r.is_approval and r.fingerprint = u.fingerprint and r.reviewer <> all (v.authors)
                    where u.item = v.item and u.version = v.number and u.fingerprint = v.fingerprint)
            order by i.id
            """;

    /** A publication, its row in the trail, its count and its message come together or not at all. */
    private static final String TORN = """
            select p.item, p.version from publishing.publication p
            where (select count(*) from audit.entry a where a.action in ('item.publish', 'item.publish-urgently') and a.subject_kind = 'item'
                    and a.subject_id = p.item::text and a.subject_version = p.version) <> 1
                or (select count(*) from ledger.entry l where l.kind in ('item.published', 'item.revised')
                    and l.subject_id = p.item::text and l.subject_version = p.version) <> 1
                or not exists (select from outbox.message m where m.payload = 'item/' || p.item)
            """;

    /** Items that are public though nothing in the tables lets them be. */
    public List<Long> unreviewed() {
        return jdbc.sql(UNREVIEWED).query((row, _) -> row.getLong("id")).list();
    }

    /** Publications of which only a part was written. */
    public List<String> torn() {
        return jdbc.sql(TORN)
                .query((row, _) -> row.getLong("item") + "/" + row.getLong("version"))
                .list();
    }

    /** The mark of what is public, by item. */
    public Map<Long, String> shown() {
        Map<Long, String> shown = new TreeMap<>();
        jdbc.sql("""
                        select i.id, v.text from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.public_version
                        where i.visibility = 'PUBLIC'
                        """)
                .query((row, _) -> shown.put(row.getLong("id"), String.join(" ", Wording.marks(row.getString("text")))))
                .list();
        return shown;
    }

    /** The hash of every file that an item names. */
    public List<String> files() {
        return jdbc.sql("select distinct sha256 from publishing.attachment order by sha256")
                .query((row, _) -> row.getString("sha256"))
                .list();
    }

    /** How many rows there are of this. */
    public long count(String rows) {
        return jdbc.sql("select count(*) from " + rows)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Where the rows of two databases differ: each table as one hash of all its rows. */
    public List<String> differencesTo(Books other) {
        List<String> differences = new ArrayList<>();
        Map<String, String> mine = hashes();
        Map<String, String> theirs = other.hashes();
        mine.forEach((table, hash) -> {
            if (!Optional.ofNullable(theirs.get(table)).equals(Optional.of(hash))) {
                differences.add(table);
            }
        });
        theirs.keySet().stream().filter(table -> !mine.containsKey(table)).forEach(differences::add);
        return differences;
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        List<String> tables =
                jdbc.sql("""
                        select table_schema || '.' || table_name as name from information_schema.tables
                        where table_schema in (select table_schema from information_schema.tables
                                where table_name = 'flyway_schema_history')
                            and table_name <> 'flyway_schema_history' and table_type = 'BASE TABLE'
                        """).query((row, _) -> row.getString("name")).list();
        for (String table : tables) {
            String question =
                    "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                            + " from " + table + " t";
            hashes.put(
                    table,
                    jdbc.sql(question).query((row, _) -> row.getString(1)).single());
        }
        return hashes;
    }
}
