package org.gongkai.web.publishing.store.listing;

import java.util.List;
import org.gongkai.web.publishing.feeds.ListedItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of public items, each part one stretch of {@code item_public_number}. */
@Repository
class ListedItemStore implements ListedItems {
    private final JdbcClient database;

    ListedItemStore(JdbcClient database) {
        this.database = database;
    }

    /** One look into the index for each part, however many items there are. */
    @Override
    public List<Long> parts() {
        return database.sql("""
                        select part from generate_series(1, (
                            select coalesce(max(id), 0) / :size + 1 from publishing.item where visibility = 'PUBLIC')) as one (part)
                        where exists (
                            select 1 from publishing.item
                            where visibility = 'PUBLIC' and id > (part - 1) * :size and id <= part * :size)
                        order by part""")
                .param("size", PART)
                .query((row, _) -> row.getLong("part"))
                .list();
    }

    @Override
    public List<Listed> of(long part) {
        return database.sql("""
                        select id, published_at from publishing.item
                        where visibility = 'PUBLIC' and id > :after and id <= :last order by id""")
                .param("after", (part - 1) * PART)
                .param("last", part * PART)
                .query((row, _) -> new Listed(
                        row.getLong("id"), row.getTimestamp("published_at").toInstant()))
                .list();
    }
}
