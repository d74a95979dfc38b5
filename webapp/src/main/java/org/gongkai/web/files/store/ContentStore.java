package org.gongkai.web.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.files.model.Contents;
import org.gongkai.web.files.model.FileWarning;
import org.gongkai.web.files.model.KeptFile;
import org.gongkai.web.platform.database.FolderCopy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contents in PostgreSQL. */
@Repository
class ContentStore implements Contents {
    /** Of the two numbers of an advisory lock the one that says what is locked: "file" in ASCII. */
    private static final int LOCKS = 0x66696C65;

    private static final int HEX = 16;
    private static final int DIGITS = 8;

    private final JdbcClient database;

    ContentStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock(String sha256) {
        database.sql("select pg_advisory_xact_lock(:what, :which)")
                .param("what", LOCKS)
                .param("which", number(sha256))
                .query((_, _) -> 1)
                .single();
    }

    @Override
    public boolean tryLock(String sha256) {
        return database.sql("select pg_try_advisory_xact_lock(:what, :which)")
                .param("what", LOCKS)
                .param("which", number(sha256))
                .query(Boolean.class)
                .single();
    }

    /** Two contents with the same beginning share a lock, and wait for each other without need. */
    private static int number(String sha256) {
        return Integer.parseUnsignedInt(sha256.substring(0, DIGITS), HEX);
    }

    @Override
    public void keep(KeptFile file, String text, Instant now) {
        int added = database.sql("""
                        insert into files.content (sha256, bytes, media_type, warnings, kept_at)
                        values (:sha256, :bytes, :mediaType, :warnings, :now) on conflict (sha256) do nothing""")
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("mediaType", file.mediaType())
                .param(
                        "warnings",
                        file.warnings().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1 && !text.isEmpty()) {
            database.sql("insert into files.content_text (sha256, text) values (:sha256, :text)")
                    .param("sha256", file.sha256())
                    .param("text", text)
                    .update();
        }
    }

    @Override
    public Optional<KeptFile> find(String sha256) {
        return Optional.ofNullable(find(List.of(sha256)).get(sha256));
    }

    @Override
    public Map<String, KeptFile> find(Collection<String> hashes) {
        return database
                .sql("select * from files.content where sha256 = any (:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, _) -> file(row))
                .list()
                .stream()
                .collect(Collectors.toMap(KeptFile::sha256, Function.identity()));
    }

    @Override
    public Map<String, String> texts(Collection<String> hashes) {
        return database
                .sql("select sha256, text from files.content_text where sha256 = any (:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("sha256"), row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<KeptFile> after(String sha256, int most) {
        return database.sql("select * from files.content where sha256 > :sha256 order by sha256 limit :most")
                .param("sha256", sha256)
                .param("most", most)
                .query((row, _) -> file(row))
                .list();
    }

    @Override
    public boolean mayRemove() {
        return database.sql(FolderCopy.MAY_REMOVE).query(Boolean.class).single();
    }

    @Override
    public void drop(String sha256) {
        database.sql("delete from files.content where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        return new KeptFile(
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("media_type"),
                Arrays.stream((String[]) row.getArray("warnings").getArray())
                        .map(FileWarning::valueOf)
                        .collect(Collectors.toSet()));
    }
}
