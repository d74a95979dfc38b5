package org.gongkai.web.publishing.store.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.assessment.Assessed;
import org.gongkai.web.publishing.assessment.Assessments;
import org.gongkai.web.publishing.assessment.Finding;
import org.gongkai.web.publishing.assessment.Outcome;
import org.gongkai.web.publishing.assessment.Waiting;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments in PostgreSQL. */
@Repository
class AssessmentStore implements Assessments {
    private static final String SINCE_DECIDED = "greatest(i.changed_at, i.assessed_at)";
    private static final String SINCE_PUBLISHED = "greatest(i.published_at, i.assessed_at)";
    private static final String WITHHELD = """
            from publishing.item i
            join publishing.item_version v on v.item = i.id and v.number = i.version and v.attribute <> 'PROACTIVE'
            where i.visibility = 'NEVER' and i.step = 'APPROVED' and i.body = any (:bodies)
                and greatest(i.changed_at, i.assessed_at) < :before
            """;
    private static final String DISCLOSED = """
            from publishing.item i
            join publishing.item_version v on v.item = i.id and v.number = i.public_version
            where i.visibility = 'PUBLIC' and i.complete_by is null and i.body = any (:bodies)
                and greatest(i.published_at, i.assessed_at) < :before
            """;

    private final JdbcClient database;

    AssessmentStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Item item, long last, Finding finding, Actor recorder, Instant now) {
        long known = of(item.id()).stream().mapToLong(Assessed::id).findFirst().orElse(0);
        int added = known != last
                ? 0
                : database.sql("""
                        insert into publishing.assessment (item, version, attribute, outcome, reason, decided_by, follows,
                            recorded_by, recorded_by_name, at)
                        select v.item, v.number, v.attribute, :outcome, :reason, :decidedBy, :last, :recorder, :name, :now
                        from publishing.item i
                        join publishing.item_version v
                            on v.item = i.id and v.number = coalesce(i.public_version, i.version)
                        where i.id = :item on conflict (item, follows) do nothing""")
                        .param("item", item.id())
                        .param("outcome", finding.outcome().name())
                        .param("reason", finding.reason())
                        .param("decidedBy", finding.decidedBy())
                        .param("last", last)
                        .param("recorder", recorder.account())
                        .param("name", recorder.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
        if (added == 1) {
            database.sql("update publishing.item set assessed_at = :now where id = :item")
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("item", item.id())
                    .update();
        }
        return added == 1;
    }

    @Override
    public List<Assessed> of(long item) {
        return database.sql("select * from publishing.assessment where item = :item order by id desc")
                .param("item", item)
                .query((row, _) -> assessed(row))
                .list();
    }

    @Override
    public List<Waiting> waiting(Collection<Long> bodies, Before before, int most) {
        List<Waiting> waiting = new ArrayList<>(some(WITHHELD, SINCE_DECIDED, bodies, before.withheld(), most));
        waiting.addAll(some(DISCLOSED, SINCE_PUBLISHED, bodies, before.disclosed(), most - waiting.size()));
        return waiting;
    }

    @Override
    public long countWithheld(Collection<Long> bodies, Before before, int most) {
        return database.sql("select count(*) from (select 1 " + WITHHELD + " limit :most) waiting")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("before", before.withheld().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Done> done(Collection<Long> bodies, Instant from, Instant until) {
        return database.sql("""
                        select a.*, i.body, v.title from publishing.assessment a
                        join publishing.item i on i.id = a.item
                        join publishing.item_version v on v.item = a.item and v.number = a.version
                        where a.at >= :from and a.at < :until and i.body = any (:bodies) order by a.id""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("bodies", bodies.toArray(Long[]::new))
                .query((row, _) ->
                        new Done(row.getLong("item"), row.getLong("body"), row.getString("title"), assessed(row)))
                .list();
    }

    private List<Waiting> some(String which, String since, Collection<Long> bodies, Instant before, int most) {
        return database.sql("select i.id, i.body, i.revision, v.title, v.attribute, v.ground, " + since + " as since,"
                        + " coalesce((select max(a.id) from publishing.assessment a where a.item = i.id), 0) as last "
                        + which + " order by " + since + ", i.id limit :most")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getLong("body"),
                row.getString("title"),
                new Waiting.Basis(
                        Attribute.valueOf(row.getString("attribute")),
                        row.getString("ground"),
                        row.getTimestamp("since").toInstant()),
                new Waiting.Seen(row.getLong("revision"), row.getLong("last")));
    }

    private static Assessed assessed(ResultSet row) throws SQLException {
        return new Assessed(
                row.getLong("id"),
                Attribute.valueOf(row.getString("attribute")),
                new Finding(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("decided_by")),
                new Actor(row.getLong("recorded_by"), row.getString("recorded_by_name")),
                row.getTimestamp("at").toInstant());
    }
}
