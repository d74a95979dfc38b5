package org.gongkai.web.publishing.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists for the office, read from PostgreSQL. */
@Repository
class OfficeItemStore implements OfficeItems {
    private final JdbcClient database;

    OfficeItemStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Line> list(Collection<Long> bodies, Optional<Step> step, long account, Page page) {
        return database.sql("""
                        select i.id, i.body, i.version, i.step, i.visibility, v.title, i.changed_at,
                            :account = any (v.authors) as is_own
                        from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.version
                        where i.body = any (:bodies) and (cast(:step as text) is null or i.step = :step)
                        order by i.changed_at desc, i.id desc limit :size offset :skipped""")
                .param("account", account)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("step", step.map(Step::name).orElse(null))
                .param("size", page.size())
                .param("skipped", page.skipped())
                .query((row, _) -> new Line(
                        row.getLong("id"),
                        row.getLong("body"),
                        row.getInt("version"),
                        Step.valueOf(row.getString("step")),
                        Visibility.valueOf(row.getString("visibility")),
                        row.getString("title"),
                        row.getBoolean("is_own"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    @Override
    public Map<Step, Long> countBySteps(Collection<Long> bodies) {
        Map<Step, Long> counts = new EnumMap<>(Step.class);
        RowCallbackHandler each = row -> counts.put(Step.valueOf(row.getString("step")), row.getLong("items"));
        database.sql("select step, count(*) as items from publishing.item where body = any (:bodies) group by step")
                .param("bodies", bodies.toArray(Long[]::new))
                .query(each);
        return counts;
    }

    @Override
    public long count(Collection<Long> bodies, Optional<Step> step) {
        return database.sql("""
                        select count(*) from publishing.item
                        where body = any (:bodies) and (cast(:step as text) is null or step = :step)""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("step", step.map(Step::name).orElse(null))
                .query(Long.class)
                .single();
    }
}
