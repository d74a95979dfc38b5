package org.gongkai.web.publishing.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.PublicItems.ShownEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From when until when something could be seen under which entry of the catalogue. */
final class ShownEntryRows {
    private final JdbcClient database;

    ShownEntryRows(JdbcClient database) {
        this.database = database;
    }

    /** Notes that the newest version of an item is seen from now on, and the one before no more. */
    void begin(Item item, Instant now) {
        end(item.id(), now);
        item.content()
                .classification()
                .entry()
                .map(EntryRef::code)
                .ifPresent(code -> database.sql("""
                        insert into publishing.shown_entry (item, version, body, entry_code, published_at)
                        values (:item, :version, :body, :code, :now)""")
                        .param("item", item.id())
                        .param("version", item.version())
                        .param("body", item.body())
                        .param("code", code)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
    }

    void end(long item, Instant now) {
        database.sql("update publishing.shown_entry set ended_at = :now where item = :item and ended_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("item", item)
                .update();
    }

    /** One look into the index for each body and entry, however many items there are. */
    List<ShownEntry> last(Collection<Long> bodies, Collection<String> codes, Instant before) {
        return database.sql("""
                        select b.body, c.code, s.published_at
                        from unnest(:bodies) as b (body)
                        cross join unnest(:codes) as c (code)
                        cross join lateral (
                            select published_at from publishing.shown_entry
                            where body = b.body and entry_code = c.code and published_at < :before
                              and (ended_at is null or ended_at >= :before)
                            order by published_at desc limit 1) s""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ShownEntry(
                        row.getLong("body"),
                        row.getString("code"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    Map<Long, Long> changes(Collection<Long> bodies) {
        Map<Long, Long> changes = new HashMap<>();
        database.sql("select body, changes from publishing.shown_change where body = any (:bodies)")
                .param("bodies", bodies.toArray(Long[]::new))
                .query(row -> {
                    changes.put(row.getLong("body"), row.getLong("changes"));
                });
        return changes;
    }

    Map<String, Long> counts(long body) {
        Map<String, Long> counts = new HashMap<>();
        database.sql("""
                        select entry_code, count(*) as items from publishing.shown_entry
                        where body = :body and ended_at is null group by entry_code""").param("body", body).query(row -> {
            counts.put(row.getString("entry_code"), row.getLong("items"));
        });
        return counts;
    }
}
