package org.gongkai.web.publishing.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What versions of items say. */
final class VersionRows {
    private final JdbcClient database;

    VersionRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A version as it was saved.
     *
     * @param authors accounts that wrote any of it
     */
    record Saved(Content content, Set<Long> authors) {}

    /** A version by its number. */
    record Key(long item, int number) {}

    Saved of(long item, int number) {
        Key key = new Key(item, number);
        List<Attachment> files = attachments(List.of(key)).getOrDefault(key, List.of());
        return database.sql("select * from publishing.item_version where item = :item and number = :number")
                .param("item", item)
                .param("number", number)
                .query((row, _) -> new Saved(content(row).with(files), Set.of((Long[])
                        row.getArray("authors").getArray())))
                .single();
    }

    /** What the row of a version says, without its files. */
    static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("title"),
                row.getString("text"),
                Attribute.valueOf(row.getString("attribute")),
                row.getString("ground"),
                row.getString("document_number"),
                date(row.getDate("written_on")),
                date(row.getDate("received_on")),
                row.getString("keywords"),
                List.of(),
                classification(row),
                particulars(row));
    }

    /** The files of these versions in their order; those without any are left out. */
    Map<Key, List<Attachment>> attachments(Collection<Key> versions) {
        Map<Key, List<Attachment>> files = new HashMap<>();
        RowCallbackHandler each = row -> files.computeIfAbsent(
                        new Key(row.getLong("item"), row.getInt("version")), _ -> new ArrayList<>())
                .add(new Attachment(
                        row.getString("name"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        row.getString("media_type")));
        database.sql("""
                        select a.item, a.version, a.name, a.bytes, a.sha256, a.media_type
                        from unnest(:items, :numbers) as wanted (item, version)
                        join publishing.attachment a on a.item = wanted.item and a.version = wanted.version
                        order by a.item, a.version, a.position""")
                .param("items", versions.stream().map(Key::item).toArray(Long[]::new))
                .param("numbers", versions.stream().map(Key::number).toArray(Integer[]::new))
                .query(each);
        return files;
    }

    void add(Item item, Instant now) {
        save(item, now, """
                insert into publishing.item_version (item, number, title, text, attribute, ground, document_number,
                    written_on, received_on, keywords, entry_code, entry_edition, subject, genre, kind,
                    element_codes, element_values, fingerprint, authors, saved_at)
                values (:item, :number, :title, :text, :attribute, :ground, :documentNumber,
                    :writtenOn, :receivedOn, :keywords, :entryCode, :entryEdition, :subject, :genre, :kind,
                    :elementCodes, :elementValues, :fingerprint, :authors, :now)""");
    }

    void replace(Item item, Instant now) {
        database.sql("delete from publishing.attachment where item = :item and version = :number")
                .param("item", item.id())
                .param("number", item.version())
                .update();
        save(item, now, """
                update publishing.item_version set title = :title, text = :text, attribute = :attribute, ground = :ground,
                    document_number = :documentNumber, written_on = :writtenOn, received_on = :receivedOn,
                    keywords = :keywords, entry_code = :entryCode, entry_edition = :entryEdition, subject = :subject,
                    genre = :genre, kind = :kind, element_codes = :elementCodes, element_values = :elementValues,
                    fingerprint = :fingerprint, authors = :authors, saved_at = :now
                where item = :item and number = :number""");
    }

    private void save(Item item, Instant now, String sql) {
        Content content = item.content();
        Classification classification = content.classification();
        filled(database.sql(sql), content.particulars())
                .param("item", item.id())
                .param("number", item.version())
                .param("title", content.title())
                .param("text", content.text())
                .param("attribute", content.attribute().name())
                .param("ground", content.ground())
                .param("documentNumber", content.documentNumber())
                .param("writtenOn", content.writtenOn().orElse(null))
                .param("receivedOn", content.receivedOn().orElse(null))
                .param("keywords", content.keywords())
                .param("entryCode", classification.entry().map(EntryRef::code).orElse(null))
                .param(
                        "entryEdition",
                        classification.entry().map(EntryRef::edition).orElse(null))
                .param("subject", classification.subject())
                .param("genre", classification.genre())
                .param("fingerprint", content.fingerprint().hex())
                .param("authors", item.authors().toArray(Long[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (int position = 0; position < content.attachments().size(); position++) {
            attach(item, position, content.attachments().get(position));
        }
    }

    private static StatementSpec filled(StatementSpec statement, Particulars particulars) {
        return statement
                .param("kind", particulars.kind())
                .param("elementCodes", particulars.elements().keySet().toArray(String[]::new))
                .param("elementValues", particulars.elements().values().toArray(String[]::new));
    }

    private void attach(Item item, int position, Attachment file) {
        database.sql("""
                        insert into publishing.attachment (item, version, position, name, bytes, sha256, media_type)
                        values (:item, :number, :position, :name, :bytes, :sha256, :mediaType)""")
                .param("item", item.id())
                .param("number", item.version())
                .param("position", position)
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("mediaType", file.mediaType())
                .update();
    }

    private static Classification classification(ResultSet row) throws SQLException {
        String code = row.getString("entry_code");
        Optional<EntryRef> entry =
                code == null ? Optional.empty() : Optional.of(new EntryRef(code, row.getString("entry_edition")));
        return new Classification(entry, row.getString("subject"), row.getString("genre"));
    }

    /** The kind in the row of a version, with its elements. */
    static Particulars particulars(ResultSet row) throws SQLException {
        String[] codes = (String[]) row.getArray("element_codes").getArray();
        String[] values = (String[]) row.getArray("element_values").getArray();
        Map<String, String> elements = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            elements.put(codes[i], values[i]);
        }
        return new Particulars(row.getString("kind"), elements);
    }

    private static Optional<LocalDate> date(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toLocalDate);
    }
}
