package org.gongkai.web.channels.store;

import java.sql.Date;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.PostingLists;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists of postings from rows. */
@Repository
class SqlPostingLists implements PostingLists {
    private static final String WITHIN = """
            from channels.posting p join channels.channel c on c.id = p.channel
            where p.body = any (:bodies) and p.day >= :first and p.day <= :last and p.state <> 'STRUCK'
                and (:kind = '' or c.kind = :kind)
            """;

    private final JdbcClient database;

    SqlPostingLists(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long count(Collection<Long> bodies, Span span, String kind) {
        return asked("select count(*) " + WITHIN, bodies, span, kind)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Posting> within(Collection<Long> bodies, Span span, String kind, Page page) {
        String statement = "select p.* " + WITHIN + "order by p.day, p.id limit :size offset :skipped";
        return asked(statement, bodies, span, kind)
                .param("size", page.size())
                .param("skipped", (page.number() - 1L) * page.size())
                .query(SqlPostingBook::posting)
                .list();
    }

    @Override
    public List<Posting> of(Collection<Long> items) {
        return database.sql("""
                        select * from channels.posting where item = any (:items) and state <> 'STRUCK' order by item, id""")
                .param("items", items.toArray(Long[]::new))
                .query(SqlPostingBook::posting)
                .list();
    }

    @Override
    public Set<Long> itemsOn(Collection<Long> bodies, String kind) {
        return new HashSet<>(database.sql("""
                        select distinct p.item from channels.posting p join channels.channel c on c.id = p.channel
                        where p.body = any (:bodies) and p.state <> 'STRUCK' and c.kind = :kind""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("kind", kind)
                .query(Long.class)
                .list());
    }

    @Override
    public Map<Long, String> writers(Collection<Long> postings) {
        Map<Long, String> writers = new HashMap<>();
        database.sql("select id, writer_name from channels.posting where id = any (:ids)")
                .param("ids", postings.toArray(Long[]::new))
                .query(row -> {
                    writers.put(row.getLong("id"), row.getString("writer_name"));
                });
        return writers;
    }

    private StatementSpec asked(String statement, Collection<Long> bodies, Span span, String kind) {
        return database.sql(statement)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()))
                .param("kind", kind);
    }
}
