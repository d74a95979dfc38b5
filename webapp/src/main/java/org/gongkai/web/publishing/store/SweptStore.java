package org.gongkai.web.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.sweep.Swept;
import org.gongkai.web.publishing.sweep.SweptItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the last sweep found, in PostgreSQL. A version that is public no more is not told, whenever the next sweep comes. */
@Repository
class SweptStore implements SweptItems {
    private static final String STILL_PUBLIC = """
            from publishing.swept s
            join publishing.item i on i.id = s.item and i.public_version = s.version and i.visibility = 'PUBLIC'
            join publishing.item_version v on v.item = i.id and v.number = i.public_version
            where i.body = any (:bodies)""";

    private final JdbcClient database;

    SweptStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void note(PublicItem item, List<String> codes, Instant now) {
        if (codes.isEmpty()) {
            database.sql("delete from publishing.swept where item = :item")
                    .param("item", item.id())
                    .update();
            return;
        }
        database.sql("""
                        insert into publishing.swept (item, version, codes, at) values (:item, :version, :codes, :now)
                        on conflict (item) do update set version = excluded.version, codes = excluded.codes, at = excluded.at""")
                .param("item", item.id())
                .param("version", item.version())
                .param("codes", codes.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Swept> open(Collection<Long> bodies, int most) {
        return database.sql("select s.*, i.body, v.title " + STILL_PUBLIC
                        + " order by i.published_at desc, i.id desc limit :most")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("most", most)
                .query((row, _) -> swept(row))
                .list();
    }

    @Override
    public long count(Collection<Long> bodies) {
        return database.sql("select count(*) " + STILL_PUBLIC)
                .param("bodies", bodies.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private static Swept swept(ResultSet row) throws SQLException {
        return new Swept(
                row.getLong("item"),
                row.getLong("body"),
                row.getString("title"),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getTimestamp("at").toInstant());
    }
}
