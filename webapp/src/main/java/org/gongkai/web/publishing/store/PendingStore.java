package org.gongkai.web.publishing.store;

import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.due.PendingItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items on their way, read from PostgreSQL by an index that holds no others. */
@Repository
class PendingStore implements PendingItems {
    private final JdbcClient database;

    PendingStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Pending> of(Collection<Long> bodies, Collection<String> kinds, int most) {
        return database.sql("""
                        select i.id, i.body, v.title, v.kind, v.element_codes, v.element_values
                        from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.version
                        where i.visibility = 'NEVER' and i.body = any (:bodies) and v.kind = any (:kinds)
                            and v.attribute = 'PROACTIVE'
                        order by i.changed_at desc, i.id desc limit :most""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("most", most)
                .query((row, _) -> new Pending(
                        row.getLong("id"), row.getLong("body"), row.getString("title"), VersionRows.particulars(row)))
                .list();
    }
}
