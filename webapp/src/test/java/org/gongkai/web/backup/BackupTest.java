package org.gongkai.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.backup.archive.Archive;
import org.gongkai.web.backup.archive.FileArchive;
import org.gongkai.web.backup.archive.FolderArchive;
import org.gongkai.web.backup.command.BackupCommand;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;
import org.gongkai.web.backup.model.Manifest;
import org.gongkai.web.platform.database.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Originals originals;

    @BeforeEach
    void open() throws Exception {
        originals = Originals.in(folder.resolve("data"));
    }

    @AfterEach
    void close() throws Exception {
        originals.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "export"})
    void what_is_brought_back_is_equal_row_by_row_and_file_by_file(String name) throws Exception {
        String back = name.equals("backup") ? "restore" : "import";
        Path copy = folder.resolve("copy");
        assertThat(run(originals.database(), name, "--to", copy.toString(), "--data", data()))
                .as(said(err))
                .isZero();
        assertThat(said(out)).contains("已重新读出", "主密钥（编号 无）不在里面");
        Path restored = folder.resolve("restored");
        try (TestDatabase other = TestDatabase.empty()) {
            assertThat(run(other, back, "--from", copy.toString(), "--data", restored.toString()))
                    .as(said(err))
                    .isZero();
            assertThat(said(out)).contains("逐项与备份比较一致", "verified");
            assertThat(tables(other)).isEqualTo(tables(originals.database()));
            assertGuarded(JdbcClient.create(Originals.source(other)));
        }
        assertThat(files(restored)).isEqualTo(files(folder.resolve("data"))).hasSize(2);
    }

    /** So many that the database would look for room between them. */
    @Test
    void rows_of_every_length_come_back_in_their_order() throws Exception {
        JdbcClient.create(originals.source()).sql("""
                        insert into outbox.message (topic, aggregate, payload, added_at, due_at)
                        select 'length', 'one/' || n, repeat(md5(n::text), 1 + (n * 7919) % 60), now(), now()
                        from generate_series(1, 40000) n""").update();
        Archive archive = new FileArchive(folder.resolve("copy.zip"));
        Manifest made = Backup.make(originals.source(), originals.data(), archive);
        try (TestDatabase other = TestDatabase.empty()) {
            assertThat(new Restoring(Originals.url(other), folder.resolve("restored")).from(archive))
                    .isEqualTo(made);
        }
    }

    @Test
    void a_backup_made_before_a_migration_is_brought_up_to_date() throws Exception {
        try (TestDatabase former = TestDatabase.empty();
                TestDatabase other = TestDatabase.empty()) {
            Migrations.migrate(Originals.source(former), "audit", "001");
            JdbcClient.create(Originals.source(former))
                    .sql("insert into audit.person_key (person, wrapped) values ('applicant/1', '\\x00')")
                    .update();
            Archive archive = new FileArchive(folder.resolve("former.zip"));
            Backup.make(Originals.source(former), folder.resolve("nowhere"), archive);
            Manifest manifest = new Restoring(Originals.url(other), folder.resolve("restored")).from(archive);
            assertThat(manifest.origin().migrations()).hasSize(1).containsEntry("audit", "001");
            assertThat(JdbcClient.create(Originals.source(other))
                            .sql("select count(*) from audit.person_key, (select count(*) from audit.master_key) newer")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_backup_is_its_owners_alone_and_nothing_is_overwritten() throws Exception {
        Path file = folder.resolve("copy.zip");
        Backup.make(originals.source(), originals.data(), new FileArchive(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(file);
        assertRefused(
                Reason.TARGET_THERE, () -> Backup.make(originals.source(), originals.data(), new FileArchive(file)));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertRefused(Reason.FOLDER_NOT_EMPTY, () -> new Restoring("", originals.data()).from(new FileArchive(file)));
        assertRefused(
                Reason.DATABASE_NOT_EMPTY,
                () -> new Restoring(Originals.url(originals.database()), folder.resolve("new"))
                        .from(new FileArchive(file)));
        assertThat(names(folder)).containsExactlyInAnyOrder("data", "copy.zip");
        assertThat(originals
                        .jdbc()
                        .sql("select count(*) from publishing.item")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void any_changed_byte_of_any_part_is_found_before_anything_is_restored() throws Exception {
        FolderArchive archive = new FolderArchive(folder.resolve("copy"));
        Backup.make(originals.source(), originals.data(), archive);
        for (Path file :
                files(archive.place()).stream().map(archive.place()::resolve).toList()) {
            byte[] right = Files.readAllBytes(file);
            if (right.length == 0) {
                continue;
            }
            byte[] wrong = right.clone();
            wrong[right.length / 2] ^= 1;
            Files.write(file, wrong);
            assertThatThrownBy(() -> new Restoring("", folder.resolve("restored")).from(archive))
                    .as(file.toString())
                    .isInstanceOf(BackupRefusedException.class);
            Files.write(file, right);
        }
        assertThat(names(folder)).containsExactlyInAnyOrder("data", "copy");
    }

    @Test
    void half_a_backup_is_none() throws Exception {
        FileArchive archive = new FileArchive(folder.resolve("copy.zip"));
        Backup.make(originals.source(), originals.data(), archive);
        byte[] whole = Files.readAllBytes(archive.place());
        for (int length = 0; length < whole.length; length += whole.length / 5) {
            Files.write(archive.place(), Arrays.copyOf(whole, length));
            assertRefused(Reason.NOT_A_BACKUP, () -> new Restoring("", folder.resolve("restored")).from(archive));
        }
        assertRefused(
                Reason.NOT_THERE,
                () -> new Restoring("", folder.resolve("restored")).from(new FileArchive(folder.resolve("none"))));
    }

    @Test
    void a_stored_file_that_is_not_what_its_name_says_ends_the_backup_and_leaves_nothing() throws Exception {
        Path stored = originals.store("另一份附件");
        Files.writeString(stored, "被改过");
        assertRefused(
                Reason.FILE_DAMAGED,
                () -> Backup.make(originals.source(), originals.data(), new FileArchive(folder.resolve("copy.zip"))));
        assertThat(names(folder)).containsExactly("data");
    }

    @Test
    void the_backup_is_of_one_moment_although_others_go_on_writing() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        Thread writer = Thread.ofVirtual().start(() -> {
            JdbcClient jdbc = originals.jdbc();
            while (!isOver.get()) {
                jdbc.sql("""
                        with one as (insert into agencies.agency (id, path, kind, name, short_name, established_on)
                            select n, '/' || n || '/', 'VILLAGE', '村', '村', '2010-01-01'
                            from (select nextval('agencies.agency_id') n) s returning id)
                        insert into agencies.agency_name (agency_id, valid_from, name, short_name)
                        select id, '2010-01-01', '村', '村' from one
                        """).update();
            }
        });
        try (TestDatabase other = TestDatabase.empty()) {
            FileArchive archive = new FileArchive(folder.resolve("copy.zip"));
            Backup.make(originals.source(), originals.data(), archive);
            new Restoring(Originals.url(other), folder.resolve("restored")).from(archive);
            assertThat(JdbcClient.create(Originals.source(other))
                            .sql(
                                    "select (select count(*) from agencies.agency) - (select count(*) from agencies.agency_name)")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            isOver.set(true);
            writer.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "export --data x", "restore --from x", "import --data x", "backup --form x"})
    void a_command_that_cannot_be_followed_is_told_in_one_line(String words) throws Exception {
        assertThat(run(originals.database(), words.split(" "))).isEqualTo(2);
        assertThat(said(err)).contains("./gongkai").hasLineCount(1);
    }

    /** Numberings go on, triggers watch, keys hold. */
    private static void assertGuarded(JdbcClient jdbc) {
        assertThat(jdbc.sql("select nextval('agencies.agency_id')")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update()).hasMessageContaining("only ever added");
        assertThatThrownBy(() -> jdbc.sql("update publishing.item set public_version = 9")
                        .update())
                .hasMessageContaining("foreign key");
    }

    private static void assertRefused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        BackupRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Every row of every table, as text. */
    private static List<String> tables(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(Originals.source(database));
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema in (:modules) and table_name <> 'flyway_schema_history' order by 1
                        """).param("modules", Migrations.MODULES).query(String.class).list().stream()
                .map(table -> table
                        + jdbc.sql("select t::text from " + table + " t order by 1")
                                .query(String.class)
                                .list())
                .toList();
    }

    private static List<String> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String data() {
        return originals.data().toString();
    }

    private int run(TestDatabase database, String... arguments) {
        out.reset();
        err.reset();
        return new BackupCommand(Originals.url(database), printer(out), printer(err), (restored, locale) -> {
                    printer(out).println("verified");
                    return 0;
                })
                .run(arguments);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
