package org.gongkai.web.publishing.store;

import static org.gongkai.web.publishing.store.StandingRows.COLUMNS;
import static org.gongkai.web.publishing.store.StandingRows.JOIN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is public, read from PostgreSQL. */
@Repository
class PublicItemStore implements PublicItems {
    private static final String HAS_FILES =
            "exists (select 1 from publishing.attachment a where a.item = i.id and a.version = i.public_version) as has_files";

    /** {@link PublicItem#edition} of {@code i}, with {@code s} beside it. */
    private static final String EDITION = "i.public_version + coalesce(s.number, 0)";

    /** What the validity is reckoned from. */
    private static final String TERM = "v.kind, v.element_codes, v.element_values, " + COLUMNS;

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
                        select i.id, i.body, i.visibility, i.public_version, i.index_number, i.first_published_at, i.published_at,
                            i.withdrawn_at, i.withdrawal_reason, v.*, %s, %s
                        from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.public_version %s
                        where i.id = :id and i.visibility <> 'NEVER'""".formatted(HAS_FILES, COLUMNS, JOIN))
                .param("id", id)
                .query((row, _) -> answer(row))
                .optional();
    }

    @Override
    public List<PublicItem> shown(Collection<Long> ids) {
        return withFiles(database.sql("""
                        select i.id, i.body, i.public_version, i.index_number, i.first_published_at, i.published_at, v.*, %s, %s
                        from publishing.item i
                        join publishing.item_version v on v.item = i.id and v.number = i.public_version %s
                        where i.id = any (:ids) and i.visibility = 'PUBLIC'""".formatted(HAS_FILES, COLUMNS, JOIN))
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> bare(row))
                .list());
    }

    @Override
    public Seen seen(Collection<Long> ids, Map<Long, Integer> known) {
        Map<Long, Integer> numbers = new HashMap<>();
        List<Bare> unknown = new ArrayList<>();
        database.sql("""
                        select i.id, i.body, i.public_version, i.index_number, i.first_published_at, i.published_at, v.*,
                            k.item is not null as is_known, k.item is null and %s, %s, %s as edition
                        from publishing.item i %s
                        left join unnest(cast(:known as bigint[]), cast(:editions as integer[])) k (item, edition)
                            on k.item = i.id and k.edition = i.public_version + coalesce(s.number, 0)
                        left join publishing.item_version v
                            on k.item is null and v.item = i.id and v.number = i.public_version
                        where i.id = any (:ids) and i.visibility = 'PUBLIC'""".formatted(HAS_FILES, COLUMNS, EDITION, JOIN))
                .param("ids", ids.toArray(Long[]::new))
                .param("known", known.keySet().toArray(Long[]::new))
                .param("editions", known.values().toArray(Integer[]::new))
                .query(row -> {
                    numbers.put(row.getLong("id"), row.getInt("edition"));
                    if (!row.getBoolean("is_known")) {
                        unknown.add(bare(row));
                    }
                });
        return new Seen(numbers, withFiles(unknown));
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
        return new Answer.Shown(withFiles(List.of(bare(row))).getFirst());
    }

    /** An item before its files are known. */
    private record Bare(PublicItem item, boolean hasFiles) {
        VersionRows.Key key() {
            return new VersionRows.Key(item.id(), item.version());
        }
    }

    private static Bare bare(ResultSet row) throws SQLException {
        PublicItem item = new PublicItem(
                row.getLong("id"),
                row.getLong("body"),
                row.getInt("public_version"),
                row.getString("index_number"),
                VersionRows.content(row),
                row.getTimestamp("first_published_at").toInstant(),
                row.getTimestamp("published_at").toInstant(),
                StandingRows.concluded(row));
        return new Bare(item, row.getBoolean("has_files"));
    }

    /** A version that has gone out is never changed, so its files are the same a moment later. */
    private List<PublicItem> withFiles(List<Bare> items) {
        List<VersionRows.Key> keys =
                items.stream().filter(Bare::hasFiles).map(Bare::key).toList();
        Map<VersionRows.Key, List<Attachment>> files = keys.isEmpty() ? Map.of() : versions.attachments(keys);
        return items.stream()
                .map(bare ->
                        bare.hasFiles() ? bare.item().with(files.getOrDefault(bare.key(), List.of())) : bare.item())
                .toList();
    }

    @Override
    public List<Line> newest(OptionalLong body, int page, int size) {
        return lines(body, Optional.empty(), page, size);
    }

    @Override
    public List<Line> ofKind(OptionalLong body, String kind, int page, int size) {
        return lines(body, Optional.of(kind), page, size);
    }

    /** The numbers of the page come from an index alone. */
    private List<Line> lines(OptionalLong body, Optional<String> kind, int page, int size) {
        String narrowed =
                (body.isPresent() ? " and body = :body" : "") + (kind.isPresent() ? " and public_kind = :kind" : "");
        return database.sql("""
                        select i.id, i.body, v.title, i.index_number, v.document_number, i.published_at, %s
                        from (select id from publishing.item where visibility = 'PUBLIC'%s
                              order by published_at desc, id desc limit :size offset :skipped) page
                        join publishing.item i on i.id = page.id and i.visibility = 'PUBLIC'
                        join publishing.item_version v on v.item = i.id and v.number = i.public_version %s
                        order by i.published_at desc, i.id desc""".formatted(TERM, narrowed, JOIN))
                .param("body", body.orElse(0))
                .param("kind", kind.orElse(""))
                .param("size", size)
                .param("skipped", (page - 1L) * size)
                .query(PublicItemStore::line)
                .list();
    }

    @Override
    public long count(OptionalLong body) {
        return database.sql("select coalesce(sum(items), 0) from publishing.item_count where visibility = 'PUBLIC'"
                        + (body.isPresent() ? " and body = :body" : ""))
                .param("body", body.orElse(0))
                .query(Long.class)
                .single();
    }

    @Override
    public Map<Long, Integer> publicAmong(Collection<Long> ids) {
        Map<Long, Integer> editions = new HashMap<>();
        database.sql("""
                        select i.id, %s as edition from publishing.item i left join publishing.standing s on s.item = i.id
                        where i.visibility = 'PUBLIC' and i.id = any (:ids)""".formatted(EDITION))
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    editions.put(row.getLong("id"), row.getInt("edition"));
                });
        return editions;
    }

    @Override
    public List<Version> versions(long after, int limit) {
        return database.sql("""
                        select i.id, %s as edition from publishing.item i left join publishing.standing s on s.item = i.id
                        where i.visibility = 'PUBLIC' and i.id > :after order by i.id limit :limit""".formatted(EDITION))
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Version(row.getLong("id"), row.getInt("edition")))
                .list();
    }

    @Override
    public List<ShownEntry> shownEntries(Collection<Long> bodies, Collection<String> codes, Instant before) {
        return shown.last(bodies, codes, before);
    }

    @Override
    public Map<Long, Long> shownChanges(Collection<Long> bodies) {
        return shown.changes(bodies);
    }

    @Override
    public Map<String, Long> countByEntry(long body) {
        return shown.counts(body);
    }

    @Override
    public List<Line> ofEntry(long body, String code, int page, int size) {
        return database.sql("""
                        select i.id, i.body, v.title, i.index_number, v.document_number, i.published_at, %s
                        from publishing.shown_entry e
                        join publishing.item i on i.id = e.item and i.visibility = 'PUBLIC'
                        join publishing.item_version v on v.item = e.item and v.number = e.version %s
                        where e.body = :body and e.entry_code = :code and e.ended_at is null
                        order by e.published_at desc, e.item desc limit :size offset :skipped""".formatted(TERM, JOIN))
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
                row.getTimestamp("published_at").toInstant(),
                StandingRows.term(row));
    }
}
