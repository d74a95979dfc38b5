package org.gongkai.web.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Items;
import org.gongkai.web.publishing.model.PrescribedPlan;
import org.gongkai.web.publishing.model.Review;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items in PostgreSQL. */
@Repository
class ItemStore implements Items {

    private final JdbcClient database;
    private final VersionRows versions;
    private final ReviewRows reviews;
    private final ShownEntryRows shown;
    private final IndexNumbers numbers;

    ItemStore(JdbcClient database, @Value("${gongkai.index-numbers:year-5}") String profile) {
        this.database = database;
        versions = new VersionRows(database);
        reviews = new ReviewRows(database);
        shown = new ShownEntryRows(database);
        numbers = IndexNumbers.profile(profile);
    }

    @Override
    public Item add(long body, Content content, Actor author, Instant now) {
        long id = database.sql("""
                        insert into publishing.item (body, version, round, step, visibility, created_at, changed_at, revision)
                        values (:body, 1, 0, 'DRAFT', 'NEVER', :now, :now, 0) returning id""")
                .param("body", body)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        Item item = new Item(
                id,
                body,
                1,
                0,
                Step.DRAFT,
                content,
                Set.of(author.account()),
                List.of(),
                Visibility.NEVER,
                Optional.empty(),
                Optional.empty(),
                0);
        versions.add(item, now);
        return item;
    }

    @Override
    public Optional<Item> find(long id) {
        return database.sql("select * from publishing.item where id = :id")
                .param("id", id)
                .query((row, _) -> {
                    int version = row.getInt("version");
                    VersionRows.Saved saved = versions.of(id, version);
                    return new Item(
                            id,
                            row.getLong("body"),
                            version,
                            row.getInt("round"),
                            Step.valueOf(row.getString("step")),
                            saved.content(),
                            saved.authors(),
                            reviews.of(id, version),
                            Visibility.valueOf(row.getString("visibility")),
                            instant(row, "publish_at"),
                            instant(row, "complete_by"),
                            row.getLong("revision"));
                })
                .optional();
    }

    @Override
    public Item keep(Item before, Item after, Instant now) {
        move(before, after, now);
        if (after.version() > before.version()) {
            versions.add(after, now);
        } else if (!after.content().equals(before.content())) {
            versions.replace(after, now);
        }
        List<Review> added = after.version() == before.version()
                ? after.reviews()
                        .subList(before.reviews().size(), after.reviews().size())
                : List.of();
        added.forEach(review -> reviews.add(after, review));
        return find(before.id()).orElseThrow();
    }

    private void move(Item before, Item after, Instant now) {
        int changed = database.sql("""
                        update publishing.item set version = :version, round = :round, step = :step, visibility = :visibility,
                            publish_at = :publishAt, complete_by = :completeBy, changed_at = :now, revision = revision + 1
                        where id = :id and revision = :revision""")
                .param("version", after.version())
                .param("round", after.round())
                .param("step", after.step().name())
                .param("visibility", after.visibility().name())
                .param("publishAt", moment(after.publishAt()))
                .param("completeBy", moment(after.completeBy()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("revision", before.revision())
                .update();
        if (changed != 1) {
            throw new ActionRefused(ActionRefused.Reason.CHANGED_MEANWHILE);
        }
    }

    @Override
    public Item publish(Item item, Actor publisher, String organCode, int answered, Instant now) {
        screened(item, answered, now);
        release(item, publisher, now);
        database.sql("""
                        update publishing.item set visibility = 'PUBLIC', public_version = :version, published_at = :now,
                            step = :step, complete_by = :completeBy, publish_at = null,
                            first_published_at = coalesce(first_published_at, :now),
                            index_number = coalesce(index_number, :number), withdrawn_at = null, withdrawal_reason = null
                        where id = :id""")
                .param("version", item.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("step", item.step().name())
                .param("completeBy", moment(item.completeBy()))
                .param("number", numberOf(item, organCode, now))
                .param("id", item.id())
                .update();
        shown.begin(item, now);
        return find(item.id()).orElseThrow();
    }

    /** What went out rests on both its approvals, or on the signature of an urgent publication. */
    private void release(Item item, Actor publisher, Instant now) {
        boolean isUrgent = item.completeBy().isPresent();
        int added = database.sql("""
                        insert into publishing.publication
                            (item, version, round, fingerprint, confidentiality, urgent_round, published_at, published_by)
                        values (:item, :version, :round, :fingerprint, :confidentiality, :urgentRound, :now, :by)
                        on conflict (item, version) do nothing""")
                .param("item", item.id())
                .param("version", item.version())
                .param("round", item.round())
                .param("fingerprint", item.content().fingerprint().hex())
                .param("confidentiality", isUrgent ? null : Step.CONFIDENTIALITY.name())
                .param("urgentRound", isUrgent ? item.round() : null)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", publisher.account())
                .update();
        if (added != 1) {
            throw new ActionRefused(ActionRefused.Reason.CHANGED_MEANWHILE);
        }
    }

    /** The index number an item has, else the next one of the body's code and year. */
    private String numberOf(Item item, String organCode, Instant now) {
        Optional<String> present = database.sql(
                        "select index_number from publishing.item where id = :id and index_number is not null")
                .param("id", item.id())
                .query(String.class)
                .optional();
        return present.orElseGet(() -> {
            LocalDate day = ChinaTime.dayOf(now);
            long serial = database.sql("""
                            insert into publishing.code_serial (code, year, last) values (:code, :year, 1)
                            on conflict (code, year) do update set last = code_serial.last + 1 returning last""")
                    .param("code", organCode)
                    .param("year", day.getYear())
                    .query(Long.class)
                    .single();
            return numbers.number(organCode, day, serial);
        });
    }

    private void screened(Item item, int answered, Instant now) {
        database.sql("""
                        insert into publishing.screened (item, version, fingerprint, answered, at)
                        values (:item, :version, :fingerprint, :answered, :now) on conflict do nothing""")
                .param("item", item.id())
                .param("version", item.version())
                .param("fingerprint", item.content().fingerprint().hex())
                .param("answered", answered)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void withdraw(long id, String reason, Instant now) {
        database.sql("""
                        update publishing.item set visibility = 'WITHDRAWN', complete_by = null, withdrawn_at = :now,
                            withdrawal_reason = :reason
                        where id = :id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id)
                .update();
        shown.end(id, now);
    }

    @Override
    public PrescribedPlan planOf(long body) {
        return database.sql("select has_section, reviews, revision from publishing.review_plan where body = :body")
                .param("body", body)
                .query((row, _) -> new PrescribedPlan(
                        new ReviewPlan(row.getBoolean("has_section"), List.of((String[])
                                row.getArray("reviews").getArray())),
                        row.getLong("revision")))
                .optional()
                .orElse(new PrescribedPlan(ReviewPlan.NONE, 0));
    }

    @Override
    public PrescribedPlan prescribe(long body, PrescribedPlan before, ReviewPlan plan) {
        int changed = database.sql(before.revision() == 0 ? """
                        insert into publishing.review_plan (body, has_section, reviews, revision)
                        values (:body, :hasSection, :reviews, :before + 1) on conflict (body) do nothing""" : """
                        update publishing.review_plan
                           set has_section = :hasSection, reviews = :reviews, revision = revision + 1
                         where body = :body and revision = :before""")
                .param("body", body)
                .param("hasSection", plan.hasSection())
                .param("reviews", plan.reviews().toArray(String[]::new))
                .param("before", before.revision())
                .update();
        if (changed == 0) {
            throw new ActionRefused(ActionRefused.Reason.CHANGED_MEANWHILE);
        }
        return new PrescribedPlan(plan, before.revision() + 1);
    }

    @Override
    public List<Long> due(Instant now, int most) {
        return database.sql("""
                        select id from publishing.item where step = 'APPROVED' and publish_at <= :now
                        order by publish_at, id limit :most""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    @Override
    public boolean claimDue(long id, Instant now) {
        return database.sql("""
                        select id from publishing.item where id = :id and step = 'APPROVED' and publish_at <= :now
                        for update skip locked""")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static @Nullable OffsetDateTime moment(Optional<Instant> time) {
        return time.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
