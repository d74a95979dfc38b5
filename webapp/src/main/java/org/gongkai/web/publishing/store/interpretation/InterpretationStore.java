package org.gongkai.web.publishing.store.interpretation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.interpretation.Interpretation;
import org.gongkai.web.publishing.interpretation.Interpretations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public interpretations, found by the index of public items by body and kind. */
@Repository
class InterpretationStore implements Interpretations {
    private final JdbcClient database;

    InterpretationStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Long, List<Interpretation>> of(Collection<Long> bodies, Instant from, Instant until) {
        Map<Long, List<Interpretation>> found = new HashMap<>();
        database.sql("select i.id, i.body, v.title, i.first_published_at, " + element(DOCUMENT) + element(FORM)
                        + element("origin") + """
                        v.number from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.public_version
                        where i.visibility = 'PUBLIC' and i.public_kind = :kind and i.body = any (:bodies)
                            and i.first_published_at >= :from and i.first_published_at < :until
                        order by i.first_published_at, i.id""")
                .param("kind", KIND)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("body"), _ -> new ArrayList<>())
                            .add(interpretation(row));
                });
        return found;
    }

    /** The value of an element, under its code; empty where it has none. */
    private static String element(String code) {
        return "coalesce(v.element_values[array_position(v.element_codes, '" + code + "')], '') as " + code + ", ";
    }

    private static Interpretation interpretation(ResultSet row) throws SQLException {
        return new Interpretation(
                row.getLong("id"),
                row.getString("title"),
                ChinaTime.dayOf(row.getTimestamp("first_published_at").toInstant()),
                row.getString(DOCUMENT),
                new Interpretation.How(row.getString(FORM), row.getString("origin")));
    }
}
