package org.gongkai.web.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.counting.MadePublic;
import org.gongkai.web.publishing.counting.PublishedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is public or was, counted in PostgreSQL. */
@Repository
class MadePublicStore implements MadePublic, PublishedNames {
    private static final String ITEMS = """
            from publishing.item i
            join publishing.item_version v on v.item = i.id and v.number = i.public_version
            where i.visibility <> 'NEVER' and""";
    private static final String OF_SPAN =
            " i.body = any (:bodies) and i.first_published_at >= :first and i.first_published_at < :after ";
    private static final String LINE =
            "select i.id, i.body, v.title, i.first_published_at, i.visibility, i.public_version,"
                    + " coalesce(v.entry_code, '') as entry ";
    private static final String PAGE = " order by i.first_published_at desc, i.id desc limit :size offset :skipped";

    private final JdbcClient database;

    MadePublicStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Long, Line> of(Collection<Long> ids) {
        return database
                .sql(LINE + ITEMS + " i.id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(MadePublicStore::line)
                .list()
                .stream()
                .collect(Collectors.toMap(Line::id, Function.identity()));
    }

    @Override
    public List<Named> of(long body) {
        return database.sql("select i.id, v.title, v.document_number, i.first_published_at " + ITEMS
                        + " i.body = :body order by i.id")
                .param("body", body)
                .query((row, _) -> new Named(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("document_number"),
                        ChinaTime.dayOf(Objects.requireNonNull(row.getTimestamp("first_published_at"))
                                .toInstant())))
                .list();
    }

    @Override
    public List<Tally> tally(Collection<Long> bodies, Span span) {
        StatementSpec counting = database.sql(
                """
                select i.body, coalesce(v.entry_code, '') as entry, count(*) as items,
                    count(*) filter (where i.visibility <> 'PUBLIC') as gone
                """ + ITEMS + OF_SPAN + "group by i.body, coalesce(v.entry_code, '') order by i.body, entry");
        return asked(counting, bodies, span)
                .query((row, _) -> new Tally(
                        row.getLong("body"), row.getString("entry"), row.getLong("items"), row.getLong("gone")))
                .list();
    }

    @Override
    public List<Line> within(Collection<Long> bodies, Span span, Page page) {
        return lines(asked(database.sql(LINE + ITEMS + OF_SPAN + PAGE), bodies, span), page);
    }

    @Override
    public List<Line> within(Collection<Long> bodies, Span span, String entry, Page page) {
        StatementSpec asking = database.sql(LINE + ITEMS + OF_SPAN + "and coalesce(v.entry_code, '') = :entry" + PAGE);
        return lines(asked(asking, bodies, span).param("entry", entry), page);
    }

    private static List<Line> lines(StatementSpec asking, Page page) {
        return asking.param("size", page.size())
                .param("skipped", (page.number() - 1L) * page.size())
                .query(MadePublicStore::line)
                .list();
    }

    private static StatementSpec asked(StatementSpec statement, Collection<Long> bodies, Span span) {
        return statement
                .param("bodies", bodies.toArray(Long[]::new))
                .param("first", midnight(span.first()))
                .param("after", midnight(span.last().plusDays(1)));
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(ChinaTime.startOf(day));
    }

    private static Line line(ResultSet row, int ignored) throws SQLException {
        LocalDate since = LocalDate.ofInstant(
                Objects.requireNonNull(row.getTimestamp("first_published_at")).toInstant(), ChinaTime.ZONE);
        boolean isPublic = row.getString("visibility").equals("PUBLIC");
        return new Line(
                row.getLong("id"),
                row.getLong("body"),
                row.getString("title"),
                new Standing(since, isPublic, row.getInt("public_version"), row.getString("entry")));
    }
}
