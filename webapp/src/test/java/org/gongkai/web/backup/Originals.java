package org.gongkai.web.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.platform.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A small platform to be backed up: a published item whose rows name one another in a circle, odd texts, a stored file. */
record Originals(TestDatabase database, Path data) implements AutoCloseable {
    private static final List<String> ROWS = List.of(
            "insert into agencies.agency (id, path, kind, name, short_name, established_on)"
                    + " values (nextval('agencies.agency_id'), '/1/', 'TOWNSHIP', '柳湾镇人民政府', '柳湾镇', '2010-01-01')",
            "insert into accounts.account (account_name, person_name, password_hash)"
                    + " values ('editor', E'李\\t敏\\n\\\\N', '-'), ('signer', '', '-')",
            "insert into audit.entry (recorded_at, body, account, who, address, action, subject_kind, subject_id,"
                    + " subject_version, reason, personal) values (now(), 1, 1, '李敏', '', 'item.publish', 'item', '1', 1, '', '')",
            "insert into audit.pending select position from audit.entry",
            "insert into publishing.item (body, version, round, step, visibility, created_at, changed_at, revision)"
                    + " values (1, 1, 1, 'APPROVED', 'NEVER', now(), now(), 1)",
            "insert into publishing.item_version (item, number, title, text, attribute, ground, document_number, keywords,"
                    + " fingerprint, authors, saved_at) values (1, 1, '停水通知', E'<p>一\\n二</p>', 'PROACTIVE', '', '', '',"
                    + " repeat('a', 64), '{1,2}', now())",
            "insert into publishing.review (item, version, round, step, is_approval, fingerprint, reviewer, reviewer_name,"
                    + " recorded_by, opinion, basis, at) select 1, 1, 1, s, true, repeat('a', 64), 2, '王强', 2, '同意', '', now()"
                    + " from unnest(array['CONFIDENTIALITY', 'SIGNING']) s",
            "insert into publishing.approval (item, version, round, step, fingerprint, review)"
                    + " select item, version, round, step, fingerprint, id from publishing.review",
            "insert into publishing.screened (item, version, fingerprint, answered, at)"
                    + " values (1, 1, repeat('a', 64), 0, now())",
            "insert into publishing.publication (item, version, round, fingerprint, published_at, published_by)"
                    + " values (1, 1, 1, repeat('a', 64), now(), 1)",
            "update publishing.item set step = 'PUBLISHED', visibility = 'PUBLIC', public_version = 1,"
                    + " index_number = '1/2026-00001', published_at = now()");

    static Originals in(Path data) throws SQLException, IOException {
        TestDatabase database = TestDatabase.prepared("originals", empty -> {
            Migrations.migrate(source(empty));
            JdbcClient jdbc = JdbcClient.create(source(empty));
            ROWS.forEach(row -> jdbc.sql(row).update());
        });
        Originals originals = new Originals(database, data);
        Files.createDirectories(data);
        originals.store("附件的内容");
        Files.writeString(data.resolve("anchors"), "2026-03-02 1 1 " + "0".repeat(64) + "\n");
        return originals;
    }

    /** Puts content where the file store keeps it. */
    Path store(String content) throws IOException {
        String name = sha256(content);
        Path file = data.resolve("files").resolve(name.substring(0, 2)).resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    DataSource source() {
        return source(database);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source());
    }

    static DataSource source(TestDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }

    /** As {@code GONGKAI_DB_URL} names it. */
    static String url(TestDatabase database) {
        String separator = database.jdbcUrl().contains("?") ? "&" : "?";
        return database.jdbcUrl() + separator + "user=" + database.user() + "&password=" + database.password();
    }

    private static String sha256(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
