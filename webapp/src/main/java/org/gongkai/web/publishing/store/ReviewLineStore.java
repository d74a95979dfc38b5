package org.gongkai.web.publishing.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.gongkai.web.publishing.counting.ReviewLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Decisions of reviewers from rows. */
@Repository
class ReviewLineStore implements ReviewLines {
    private static final String DECIDED = """
            from publishing.review r
            join publishing.item i on i.id = r.item
            join publishing.item_version v on v.item = r.item and v.number = r.version
            where i.body = any (:bodies)
                and ((r.signed_on is null and r.at >= :from and r.at < :after)
                    or (r.signed_on >= :first and r.signed_on <= :last))
            """;

    private final JdbcClient database;

    ReviewLineStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long count(Collection<Long> bodies, Span span) {
        return asked("select count(*) " + DECIDED, bodies, span)
                .query(Long.class)
                .single();
    }

    @Override
    public List<ReviewLine> lines(Collection<Long> bodies, Span span, Page page) {
        return asked(
                        "select r.id, r.item, r.version, i.body, v.title, r.step, r.is_approval, r.reviewer_name, r.at,"
                                + " r.opinion, r.signed_on " + DECIDED
                                + "order by r.at, r.id limit :size offset :skipped",
                        bodies,
                        span)
                .param("size", page.size())
                .param("skipped", (page.number() - 1L) * page.size())
                .query(ReviewLineStore::line)
                .list();
    }

    private StatementSpec asked(String statement, Collection<Long> bodies, Span span) {
        return database.sql(statement)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("from", Timestamp.from(ChinaTime.startOf(span.first())))
                .param("after", Timestamp.from(ChinaTime.startOf(span.last().plusDays(1))))
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()));
    }

    private static ReviewLine line(ResultSet row, int ignored) throws SQLException {
        return new ReviewLine(
                row.getLong("id"),
                new Of(row.getLong("item"), row.getInt("version"), row.getLong("body"), row.getString("title")),
                row.getString("step"),
                new Said(
                        row.getBoolean("is_approval"),
                        row.getString("reviewer_name"),
                        Objects.requireNonNull(row.getTimestamp("at")).toInstant(),
                        row.getString("opinion")),
                Optional.ofNullable(row.getDate("signed_on")).map(Date::toLocalDate));
    }
}
