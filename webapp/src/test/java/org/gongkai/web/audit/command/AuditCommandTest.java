package org.gongkai.web.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.platform.database.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AuditCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "seal", "verify --data", "verify --deep yes"})
    void a_command_that_cannot_be_followed_is_told_in_one_line(String words) {
        assertThat(run("", words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(AuditCommand.REFUSED);
        assertThat(said(err)).contains("请写成 ./gongkai audit verify").hasLineCount(1);
    }

    @Test
    void a_folder_without_database_is_not_given_one() {
        assertThat(run("", "verify", "--data", folder.toString(), "--lang", "en"))
                .isEqualTo(AuditCommand.REFUSED);
        assertThat(said(err)).contains("holds no database", folder.toString());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_help_names_the_three_results() {
        assertThat(run("", "verify", "--help")).isZero();
        assertThat(said(out)).contains("--data", "--anchors", "0 完好，1 发现问题，2 不能核验");
    }

    @Test
    void an_outside_server_is_verified_and_what_was_added_past_the_platform_is_told() throws Exception {
        try (TestDatabase database = TestDatabase.empty()) {
            DriverManagerDataSource source =
                    new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
            Files.createFile(folder.resolve("anchors"));
            assertThat(verify(database)).isEqualTo(AuditCommand.REFUSED);
            assertThat(said(err)).contains("不能读取");
            Migrations.migrate(source);
            assertThat(verify(database)).isEqualTo(AuditCommand.INTACT);
            assertThat(said(out)).contains("完好");
            new JdbcTemplate(source).update("""
                    insert into audit.entry (recorded_at, body, account, who, address, action, subject_kind,
                        subject_id, subject_version, reason, personal)
                    values (now(), 7, 0, '系统', '', 'item.publish', 'item', '1', 1, '', '')
                    """);
            assertThat(verify(database)).isEqualTo(AuditCommand.DAMAGED);
            assertThat(said(out)).contains("尚未封存 1 条", "单位 7，总序号 1：不是平台写入的记录", "发现 1 处问题");
        }
    }

    private int verify(TestDatabase database) {
        String separator = database.jdbcUrl().contains("?") ? "&" : "?";
        String url = database.jdbcUrl() + separator + "user=" + database.user() + "&password=" + database.password();
        return run(url, "verify", "--data", folder.toString());
    }

    private int run(String url, String... arguments) {
        return new AuditCommand(url, printer(out), printer(err)).run(arguments);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
