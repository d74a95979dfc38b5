package org.gongkai.web.accounts.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.accounts.model.secrets.Secrets;
import org.gongkai.web.platform.database.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TokenCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private TestDatabase database;
    private JdbcClient jdbc;

    @BeforeEach
    void open() throws Exception {
        database = TestDatabase.prepared("migrated", empty -> Migrations.migrate(source(empty)));
        jdbc = JdbcClient.create(source(database));
        jdbc.sql("insert into accounts.account (account_name, person_name, password_hash) values ('editor', '李敏', '-')")
                .update();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void a_token_is_printed_once_kept_as_a_hash_and_told_to_the_audit() {
        assertThat(run("--account", "EDITOR", "--days", "30", "--name", "县门户推送"))
                .isZero();
        String token = said(out).strip();
        assertThat(token).matches("gk_[A-Za-z0-9_-]{43}");
        assertThat(said(err)).contains("只显示这一次").doesNotContain(token);
        assertThat(jdbc.sql("select token_hash from accounts.token where expires_at < now() + interval '31 days'")
                        .query(byte[].class)
                        .single())
                .isEqualTo(Secrets.hash(token));
        assertThat(audited()).containsExactly("account.issue-token");
    }

    @Test
    void tokens_are_listed_and_one_is_ended() {
        run("--account", "editor", "--name", "县门户推送");
        assertThat(run("list", "--account", "editor")).isZero();
        assertThat(said(out)).contains("有效", "县门户推送", "从未使用").hasLineCount(1);
        String id = said(out).split("\t")[0];
        assertThat(run("revoke", "--id", id)).isZero();
        assertThat(run("revoke", "--id", id)).isEqualTo(2);
        assertThat(said(err)).contains("可能已经作废");
        run("list", "--account", "editor");
        assertThat(said(out)).contains("已作废");
        assertThat(audited()).containsExactly("account.issue-token", "account.revoke-token");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 没有写账号",
        "--account nobody, 没有“nobody”这个账号",
        "--account editor --days 400, 1 到 366",
        "--account editor --days soon, 1 到 366",
        "revoke, 没有写令牌的编号",
        "revoke --id seven, 应为整数",
        "print --account editor, 不能识别",
        "--account editor --day 3, “--day”不能识别"
    })
    void what_cannot_be_done_is_told_in_one_line_and_issues_nothing(String words, String told) {
        assertThat(run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(said(err)).contains(told).hasLineCount(1);
        assertThat(out.size()).isZero();
        assertThat(jdbc.sql("select count(*) from accounts.token")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_folder_without_database_is_not_given_one() {
        TokenCommand command = new TokenCommand("", printer(out), printer(err));
        assertThat(command.run("--account", "editor", "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(said(err)).contains("没有平台的数据库");
        assertThat(folder).isEmptyDirectory();
    }

    private static DriverManagerDataSource source(TestDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit.entry order by position")
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        String separator = database.jdbcUrl().contains("?") ? "&" : "?";
        String url = database.jdbcUrl() + separator + "user=" + database.user() + "&password=" + database.password();
        return new TokenCommand(url, printer(out), printer(err)).run(arguments);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
