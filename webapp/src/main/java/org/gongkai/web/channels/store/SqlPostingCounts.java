package org.gongkai.web.channels.store;

import java.sql.Date;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.channels.model.CountRow;
import org.gongkai.web.channels.model.PostingCounts;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Postings counted in PostgreSQL. */
@Repository
class SqlPostingCounts implements PostingCounts {
    private static final String COUNTED = """
            count(distinct p.item) as items,
            count(distinct p.item) filter (where p.public_since < :first) as earlier,
            coalesce(sum(p.reads), 0) as reads, count(p.reads) as reads_known
            from channels.posting p join channels.channel c on c.id = p.channel
            where p.body = any (:bodies) and p.state <> 'STRUCK' and p.day between :first and :last""";

    private final JdbcClient database;

    SqlPostingCounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CountRow> byKind(Collection<Long> bodies, Span span) {
        return rows(
                "kind",
                "select c.kind as key, '' as name, " + COUNTED + " group by c.kind order by c.kind",
                bodies,
                span);
    }

    @Override
    public List<CountRow> byChannel(Collection<Long> bodies, Span span) {
        return rows(
                "channel",
                "select cast(c.id as text) as key, c.name as name, " + COUNTED
                        + " group by c.id, c.name, c.kind order by c.kind, c.id",
                bodies,
                span);
    }

    private List<CountRow> rows(String by, String sql, Collection<Long> bodies, Span span) {
        return asked(database.sql(sql), bodies, span)
                .query((row, _) -> new CountRow(
                        by,
                        row.getString("key"),
                        row.getString("name"),
                        row.getLong("items"),
                        new CountRow.Beside(
                                0, row.getLong("earlier"), row.getLong("reads"), row.getLong("reads_known"))))
                .list();
    }

    @Override
    public long elsewhere(Collection<Long> bodies, Span span) {
        return asked(database.sql("""
                                select count(distinct item) from channels.posting
                                where body = any (:bodies) and state <> 'STRUCK' and day between :first and :last
                                    and public_since >= :first"""), bodies, span).query(Long.class).single();
    }

    @Override
    public List<Long> items(Collection<Long> bodies, Span span, String by, String key, Page page) {
        return asked(database.sql("""
                                select p.item from channels.posting p join channels.channel c on c.id = p.channel
                                where p.body = any (:bodies) and p.state <> 'STRUCK' and p.day between :first and :last
                                    and (:by <> 'kind' or c.kind = :key)
                                    and (:by <> 'channel' or cast(c.id as text) = :key)
                                    and (:by <> 'elsewhere' or p.public_since >= :first)
                                group by p.item order by max(p.day) desc, p.item desc limit :size offset :skipped"""), bodies, span)
                .param("by", by)
                .param("key", key)
                .param("size", page.size())
                .param("skipped", (page.number() - 1L) * page.size())
                .query((row, _) -> row.getLong("item"))
                .list();
    }

    private static StatementSpec asked(StatementSpec statement, Collection<Long> bodies, Span span) {
        return statement
                .param("bodies", bodies.toArray(Long[]::new))
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()));
    }
}
