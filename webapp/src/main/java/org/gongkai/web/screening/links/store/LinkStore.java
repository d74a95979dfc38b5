package org.gongkai.web.screening.links.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.screening.links.model.KeptLink;
import org.gongkai.web.screening.links.model.KeptLinks;
import org.gongkai.web.screening.links.model.LinkReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of links in PostgreSQL. */
@Repository
class LinkStore implements KeptLinks {
    /** Longer than all that is claimed at once can take. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Duration NOTED_AGAIN = Duration.ofDays(1);
    /** Public texts are gone through every night: what nobody wanted for so long stands in none. */
    private static final Duration STILL_WANTED = Duration.ofDays(14);

    private final JdbcClient database;

    LinkStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, KeptLink> find(Collection<String> addresses) {
        Map<String, KeptLink> found = new HashMap<>();
        database.sql("select * from screening.link where address = any (:addresses)")
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("address"), known(row)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    @Override
    public void want(Map<String, String> hosts, Instant now) {
        List<String> addresses = hosts.keySet().stream().sorted().toList();
        database.sql("""
                        insert into screening.link as l (address, host, wanted_at, next_at)
                        select w.address, w.host, :now, :now
                        from unnest(:addresses::text[], :hosts::text[]) with ordinality as w (address, host, place)
                        where not exists (
                            select 1 from screening.link k where k.address = w.address and k.wanted_at > :noted)
                        order by w.place
                        on conflict (address) do update set wanted_at = excluded.wanted_at""")
                .param("addresses", addresses.toArray(String[]::new))
                .param("hosts", addresses.stream().map(hosts::get).toArray(String[]::new))
                .param("now", at(now))
                .param("noted", at(now.minus(NOTED_AGAIN)))
                .update();
    }

    @Override
    public List<Claimed> claim(Instant now, Share share) {
        // one node at a time, so that two never take the same host
        database.sql("select pg_advisory_xact_lock(hashtext('screening.link'))").query(row -> {});
        return database.sql("""
                        with due as (
                            select address, host, next_at, row_number() over (partition by host order by next_at, address) as place
                            from screening.link l
                            where next_at <= :now and wanted_at > :wanted
                                and not exists (select 1 from screening.link b where b.host = l.host and b.claimed_until > :now)),
                        hosts as (select host from due where place = 1 order by next_at, host limit :hosts)
                        update screening.link l set claimed_until = :until
                        from due d where d.address = l.address and d.place <= :perHost and d.host in (select host from hosts)
                        returning l.*""")
                .param("now", at(now))
                .param("wanted", at(now.minus(STILL_WANTED)))
                .param("hosts", share.hosts())
                .param("perHost", share.perHost())
                .param("until", at(now.plus(CLAIM)))
                .query((row, _) -> new Claimed(row.getString("address"), row.getString("host"), known(row)))
                .list();
    }

    @Override
    public void keep(String address, KeptLink known, Instant next) {
        database.sql("""
                        update screening.link set reason = :reason, status = :status, checked_at = :checked,
                            times_dead = :dead, next_at = :next, claimed_until = null
                        where address = :address""")
                .param("address", address)
                .param("reason", known.reason().name())
                .param("status", known.status())
                .param("checked", known.checkedAt().map(LinkStore::at).orElse(null))
                .param("dead", known.timesDead())
                .param("next", at(next))
                .update();
    }

    @Override
    public int forget(Instant since) {
        return database.sql("delete from screening.link where wanted_at < :since")
                .param("since", at(since))
                .update();
    }

    private static KeptLink known(ResultSet row) throws SQLException {
        OffsetDateTime checked = row.getObject("checked_at", OffsetDateTime.class);
        return new KeptLink(
                LinkReason.valueOf(row.getString("reason")),
                row.getInt("status"),
                Optional.ofNullable(checked).map(OffsetDateTime::toInstant),
                row.getInt("times_dead"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
