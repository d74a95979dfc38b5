package org.gongkai.web.publishing.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.counting.ItemLines;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Items that are public or were, with their particulars, from rows. */
@Repository
class ItemLineStore implements ItemLines {
    private static final String WANTED = """
            from publishing.item i
            join publishing.item_version v on v.item = i.id and v.number = i.public_version
            where i.visibility <> 'NEVER' and i.body = any (:bodies)
                and i.first_published_at >= :first and i.first_published_at < :after
                and (:kind = '' or v.kind = :kind) and (:entry = '' or v.entry_code = :entry)
                and (:any or i.id = any (:among))
            """;

    private final JdbcClient database;

    ItemLineStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long count(Collection<Long> bodies, Span span, Wanted wanted) {
        return asked("select count(*) " + WANTED, bodies, span, wanted)
                .query(Long.class)
                .single();
    }

    @Override
    public List<ItemLine> lines(Collection<Long> bodies, Span span, Wanted wanted, Page page) {
        String reviewers = """
                array(select r.reviewer_name from publishing.review r
                    where r.item = i.id and r.version = i.public_version and r.is_approval order by r.id) as reviewers
                """;
        return asked(
                        "select i.id, i.body, i.visibility, i.index_number, i.first_published_at, v.title, v.document_number,"
                                + " v.written_on, v.attribute, v.kind, coalesce(v.entry_code, '') as entry, "
                                + reviewers
                                + WANTED + "order by i.first_published_at, i.id limit :size offset :skipped",
                        bodies,
                        span,
                        wanted)
                .param("size", page.size())
                .param("skipped", (page.number() - 1L) * page.size())
                .query(ItemLineStore::line)
                .list();
    }

    private StatementSpec asked(String statement, Collection<Long> bodies, Span span, Wanted wanted) {
        return database.sql(statement)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("first", Timestamp.from(ChinaTime.startOf(span.first())))
                .param("after", Timestamp.from(ChinaTime.startOf(span.last().plusDays(1))))
                .param("kind", wanted.kind())
                .param("entry", wanted.entry())
                .param("any", wanted.among().isEmpty())
                .param("among", wanted.among().orElse(Set.of()).toArray(Long[]::new));
    }

    private static ItemLine line(ResultSet row, int ignored) throws SQLException {
        Timestamp since = Objects.requireNonNull(row.getTimestamp("first_published_at"));
        return new ItemLine(
                row.getLong("id"),
                new Said(row.getString("title"), row.getString("document_number"), row.getString("index_number")),
                new Under(
                        row.getLong("body"),
                        row.getString("kind"),
                        row.getString("entry"),
                        row.getString("attribute"),
                        row.getString("visibility")),
                new Days(
                        Optional.ofNullable(row.getDate("written_on")).map(Date::toLocalDate),
                        ChinaTime.dayOf(since.toInstant())),
                List.of((String[]) row.getArray("reviewers").getArray()));
    }
}
