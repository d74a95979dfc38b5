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

/** Lists for the office, read from PostgreSQL: of each body only as many as could be on the page. */
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
                        from (select newest.id from unnest(:bodies) as one (body)
                              cross join lateral (
                                  select id, changed_at from publishing.item where body = one.body %s
                                  order by changed_at desc, id desc limit :reached) newest
                              order by newest.changed_at desc, newest.id desc limit :size offset :skipped) page
                        join publishing.item i on i.id = page.id
                        join publishing.item_version v on v.item = i.id and v.number = i.version
                        order by i.changed_at desc, i.id desc""".formatted(step.isPresent() ? "and step = :step" : ""))
                .param("account", account)
                .param("reached", page.skipped() + page.size())
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
    public Map<Step, Long> counts(Collection<Long> bodies) {
        Map<Step, Long> counts = new EnumMap<>(Step.class);
        RowCallbackHandler each = row -> counts.put(Step.valueOf(row.getString("step")), row.getLong("items"));
        database.sql("""
                        select step, sum(items) as items from publishing.item_count
                        where body = any (:bodies) group by step having sum(items) > 0""").param("bodies", bodies.toArray(Long[]::new)).query(each);
        return counts;
    }
}
