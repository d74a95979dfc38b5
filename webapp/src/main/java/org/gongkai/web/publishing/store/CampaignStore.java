package org.gongkai.web.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.Campaigns;
import org.gongkai.web.publishing.cleanup.Conclusion;
import org.gongkai.web.publishing.cleanup.Decision;
import org.gongkai.web.publishing.cleanup.NormativeDocument;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.validity.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clean-up campaigns and their conclusions, in PostgreSQL. */
@Repository
class CampaignStore implements Campaigns {
    private final JdbcClient database;

    CampaignStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Campaign open(long body, Campaign.Plan plan, Actor who, Instant now) {
        return database.sql("""
                        insert into publishing.cleanup
                            (body, name, basis, made_until, due_on, reaches_below, opened_by, opened_by_name, opened_at)
                        values (:body, :name, :basis, :madeUntil, :dueOn, :reachesBelow, :by, :byName, :now)
                        returning *""")
                .param("body", body)
                .param("name", plan.name())
                .param("basis", plan.basis())
                .param("madeUntil", plan.madeUntil())
                .param("dueOn", plan.dueOn())
                .param("reachesBelow", plan.reachesBelow())
                .param("by", who.account())
                .param("byName", who.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> campaign(row))
                .single();
    }

    @Override
    public Optional<Campaign> find(long id) {
        return database.sql("select * from publishing.cleanup where id = :id")
                .param("id", id)
                .query((row, _) -> campaign(row))
                .optional();
    }

    @Override
    public Optional<Campaign> lock(long id) {
        return database.sql("select * from publishing.cleanup where id = :id for update")
                .param("id", id)
                .query((row, _) -> campaign(row))
                .optional();
    }

    @Override
    public List<Campaign> seenBy(Collection<Long> bodies, Collection<Long> above) {
        return database.sql("""
                        select * from publishing.cleanup
                        where body = any (:bodies) or (reaches_below and body = any (:above)) order by id desc""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("above", above.toArray(Long[]::new))
                .query((row, _) -> campaign(row))
                .list();
    }

    @Override
    public void close(long id, Actor who, Instant now) {
        database.sql("""
                        update publishing.cleanup set closed_by = :by, closed_by_name = :byName, closed_at = :now
                        where id = :id""")
                .param("by", who.account())
                .param("byName", who.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void announce(long id, long item) {
        database.sql("update publishing.cleanup set announcement = :item where id = :id")
                .param("item", item)
                .param("id", id)
                .update();
    }

    @Override
    public Map<Long, Conclusion> conclusions(long campaign) {
        Map<Long, Conclusion> conclusions = new HashMap<>();
        database.sql("""
                        select c.* from publishing.cleanup_conclusion c where c.campaign = :campaign
                            and not exists (select 1 from publishing.cleanup_conclusion n where n.corrects = c.id)""")
                .param("campaign", campaign)
                .query((row, _) -> conclusion(row))
                .list()
                .forEach(one -> conclusions.put(one.item(), one));
        return conclusions;
    }

    @Override
    public List<Conclusion> history(long campaign, long item) {
        return database.sql("""
                        select * from publishing.cleanup_conclusion where campaign = :campaign and item = :item order by id""")
                .param("campaign", campaign)
                .param("item", item)
                .query((row, _) -> conclusion(row))
                .list();
    }

    @Override
    public void claim(long item) {
        database.sql("select id from publishing.item where id = :item for update")
                .param("item", item)
                .query(Long.class)
                .optional();
    }

    @Override
    public void conclude(long campaign, NormativeDocument document, Conclusion made, long corrected) {
        long id = database.sql("""
                        insert into publishing.cleanup_conclusion (campaign, item, version, responsible, verdict, holds_from,
                            valid_until, reason, basis, decided_by, successor, corrects, correction, ledger_entry,
                            recorded_by, recorded_by_name, recorded_at)
                        values (:campaign, :item, :version, :responsible, :verdict, :from, :until, :reason, :basis,
                            :decidedBy, :successor, :corrects, :correction, :entry, :by, :byName, :at)
                        returning id""")
                .params(said(made.decision()))
                .param("campaign", campaign)
                .param("item", document.id())
                .param("version", document.version())
                .param("responsible", made.responsible())
                .param("corrects", corrected == 0 ? null : corrected)
                .param("entry", made.ledgerEntry())
                .param("by", made.recordedBy().account())
                .param("byName", made.recordedBy().name())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        stand(document.id(), id);
    }

    private static Map<String, @Nullable Object> said(Decision decision) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("verdict", decision.verdict().name());
        said.put("from", decision.from());
        said.put("until", decision.validUntil().orElse(null));
        said.put("reason", decision.reason());
        said.put("basis", decision.basis());
        said.put("decidedBy", decision.decidedBy());
        said.put("successor", decision.successor());
        said.put("correction", decision.correction());
        return said;
    }

    private void stand(long item, long conclusion) {
        database.sql("""
                        insert into publishing.standing as s (item, conclusion, number) values (:item, :conclusion, 1)
                        on conflict (item) do update set conclusion = excluded.conclusion, number = s.number + 1""").param("item", item).param("conclusion", conclusion).update();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        long announcement = row.getLong("announcement");
        return new Campaign(
                row.getLong("id"),
                row.getLong("body"),
                new Campaign.Plan(
                        row.getString("name"),
                        row.getString("basis"),
                        row.getDate("made_until").toLocalDate(),
                        row.getDate("due_on").toLocalDate(),
                        row.getBoolean("reaches_below")),
                signed(row, "opened"),
                closed == null ? Optional.empty() : Optional.of(signed(row, "closed")),
                announcement == 0 ? OptionalLong.empty() : OptionalLong.of(announcement));
    }

    private static Campaign.Signed signed(ResultSet row, String what) throws SQLException {
        Actor by = new Actor(row.getLong(what + "_by"), row.getString(what + "_by_name"));
        return new Campaign.Signed(by, row.getTimestamp(what + "_at").toInstant());
    }

    private static Conclusion conclusion(ResultSet row) throws SQLException {
        return new Conclusion(
                row.getLong("id"),
                row.getLong("item"),
                row.getLong("responsible"),
                new Decision(
                        Verdict.valueOf(row.getString("verdict")),
                        row.getDate("holds_from").toLocalDate(),
                        StandingRows.day(row.getDate("valid_until")),
                        row.getString("reason"),
                        row.getString("basis"),
                        row.getString("decided_by"),
                        row.getString("successor"),
                        row.getString("correction")),
                row.getLong("ledger_entry"),
                new Actor(row.getLong("recorded_by"), row.getString("recorded_by_name")),
                row.getTimestamp("recorded_at").toInstant());
    }
}
