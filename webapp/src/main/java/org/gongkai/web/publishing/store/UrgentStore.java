package org.gongkai.web.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.urgent.Urgent;
import org.gongkai.web.publishing.urgent.UrgentItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went out urgently, in PostgreSQL. */
@Repository
class UrgentStore implements UrgentItems {
    private final JdbcClient database;

    UrgentStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(Item out, Actor signer, String reason, Instant now) {
        database.sql("""
                        insert into publishing.urgent_publication
                            (item, version, round, fingerprint, signer, signer_name, reason, at, complete_by)
                        values (:item, :version, :round, :fingerprint, :signer, :name, :reason, :now, :completeBy)""")
                .param("item", out.id())
                .param("version", out.version())
                .param("round", out.round())
                .param("fingerprint", out.content().fingerprint().hex())
                .param("signer", signer.account())
                .param("name", signer.name())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("completeBy", out.completeBy().orElseThrow().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void complete(long item, int version, Instant now) {
        database.sql("""
                        update publishing.urgent_publication set completed_at = :now
                        where item = :item and version = :version and completed_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("item", item)
                .param("version", version)
                .update();
    }

    @Override
    public List<Urgent> open(Collection<Long> bodies, int most) {
        return database.sql("""
                        select u.item, u.version < i.version as is_newer, u.signer_name, u.complete_by, i.body, i.step, v.title
                        from publishing.urgent_publication u
                        join publishing.item i
                          on i.id = u.item and i.public_version = u.version and i.visibility = 'PUBLIC'
                        join publishing.item_version v on v.item = u.item and v.number = u.version
                        where u.completed_at is null and i.body = any (:bodies)
                        order by u.complete_by, u.item limit :most""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("most", most)
                .query((row, _) -> urgent(row))
                .list();
    }

    private static Urgent urgent(ResultSet row) throws SQLException {
        return new Urgent(
                row.getLong("item"),
                row.getLong("body"),
                row.getString("title"),
                Step.valueOf(row.getString("step")),
                row.getBoolean("is_newer"),
                row.getString("signer_name"),
                row.getTimestamp("complete_by").toInstant());
    }
}
