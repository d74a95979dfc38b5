package org.gongkai.web.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is public, read from PostgreSQL. */
@Repository
class PublicItemStore implements PublicItems {
    private final JdbcClient database;
    private final VersionRows versions;
    private final ShownEntryRows shown;

    PublicItemStore(JdbcClient database) {
        this.database = database;
        versions = new VersionRows(database);
        shown = new ShownEntryRows(database);
    }

    @Override
    public Optional<Answer> find(long id) {
        return database.sql("""
                        select i.*, v.title from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.public_version
                        where i.id = :id and i.visibility <> 'NEVER'""").param("id", id).query((row, _) -> answer(row)).optional();
    }

    private Answer answer(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        if (!row.getString("visibility").equals("PUBLIC")) {
            return new Answer.Gone(
                    id,
                    row.getString("title"),
                    row.getString("withdrawal_reason"),
                    row.getTimestamp("withdrawn_at").toInstant());
        }
        int version = row.getInt("public_version");
        return new Answer.Shown(new PublicItem(
                id,
                row.getLong("body"),
                version,
                row.getString("index_number"),
                versions.of(id, version).content(),
                row.getTimestamp("first_published_at").toInstant(),
                row.getTimestamp("published_at").toInstant()));
    }

    @Override
    public List<Line> newest(OptionalLong body, int page, int size) {
        return database.sql("""
                        select i.id, i.body, v.title, i.index_number, v.document_number, i.published_at
                        from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.public_version
                        where i.visibility = 'PUBLIC' %s
                        order by i.published_at desc, i.id desc limit :size offset :skipped""".formatted(body.isPresent() ? "and i.body = :body" : ""))
                .param("body", body.orElse(0))
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query(PublicItemStore::line)
                .list();
    }

    @Override
    public long count(OptionalLong body) {
        return database.sql("select count(*) from publishing.item where visibility = 'PUBLIC'"
                        + (body.isPresent() ? " and body = :body" : ""))
                .param("body", body.orElse(0))
                .query(Long.class)
                .single();
    }

    @Override
    public Set<Long> publicAmong(Collection<Long> ids) {
        return new HashSet<>(
                database.sql("select id from publishing.item where visibility = 'PUBLIC' and id = any (:ids)")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    @Override
    public List<Version> versions(long after, int limit) {
        return database.sql("""
                        select id, public_version from publishing.item where visibility = 'PUBLIC' and id > :after
                        order by id limit :limit""")
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Version(row.getLong("id"), row.getInt("public_version")))
                .list();
    }

    @Override
    public List<ShownEntry> shownEntries(Collection<Long> bodies, Collection<String> codes, Instant before) {
        return shown.last(bodies, codes, before);
    }

    @Override
    public Map<String, Long> countByEntry(long body) {
        return shown.counts(body);
    }

    @Override
    public List<Line> ofEntry(long body, String code, int page, int size) {
        return database.sql("""
                        select i.id, i.body, v.title, i.index_number, v.document_number, i.published_at
                        from publishing.shown_entry s
                        join publishing.item i on i.id = s.item and i.visibility = 'PUBLIC'
                        join publishing.item_version v on v.item = s.item and v.number = s.version
                        where s.body = :body and s.entry_code = :code and s.ended_at is null
                        order by s.published_at desc, s.item desc limit :size offset :skipped""")
                .param("body", body)
                .param("code", code)
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query(PublicItemStore::line)
                .list();
    }

    private static Line line(ResultSet row, int ignored) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getLong("body"),
                row.getString("title"),
                row.getString("index_number"),
                row.getString("document_number"),
                row.getTimestamp("published_at").toInstant());
    }
}
