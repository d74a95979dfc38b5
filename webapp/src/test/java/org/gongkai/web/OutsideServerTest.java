package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.accounts.command.TokenCommand;
import org.gongkai.web.audit.command.AuditCommand;
import org.gongkai.web.audit.command.KeyCommand;
import org.gongkai.web.backup.command.BackupCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database server that others run and that cannot be used: every command says why in one line, and at once. */
class OutsideServerTest {
    /** Port 1 of this machine: nothing listens there, and the answer is a refusal, not silence. */
    private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/gongkai?user=gongkai&password=secret";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token --account editor",
                "audit verify",
                "key show --key-file KEY",
                "key rotate --key-file KEY --new-key-file NEXT",
                "backup --to COPY",
                "export --to COPY",
            })
    void a_server_that_does_not_answer_is_named_by_every_command(String line) {
        assertThat(run(NOBODY, "key make --key-file KEY")).isZero();
        assertThat(run(NOBODY, line)).isEqualTo(2);
        assertThat(said())
                .contains("“jdbc:postgresql://127.0.0.1:1/gongkai”没有应答")
                .doesNotContain("secret")
                .hasLineCount(1);
        assertThat(folder.resolve("COPY")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"restore", "import"})
    void nothing_is_brought_back_to_a_server_that_does_not_answer(String command) throws Exception {
        try (TestDatabase database = TestDatabase.empty()) {
            Path copy = folder.resolve("copy");
            String made = command.equals("restore") ? "backup" : "export";
            assertThat(run(url(database, database.user()), made + " --to copy")).isZero();
            assertThat(copy).exists();
            assertThat(run(NOBODY, command + " --from copy --data there")).isEqualTo(2);
            assertThat(said()).contains("没有应答").hasLineCount(1);
            assertThat(folder.resolve("there")).doesNotExist();
        }
    }

    @Test
    void who_is_not_let_in_is_told_apart_from_a_database_that_is_not_there() throws Exception {
        try (TestDatabase database = TestDatabase.empty()) {
            assertThat(run(url(database, "nobody"), "audit verify")).isEqualTo(2);
            assertThat(said()).contains("不让登录").hasLineCount(1);
            String elsewhere = url(new TestDatabase("not_there"), database.user());
            assertThat(run(elsewhere, "audit verify")).isEqualTo(2);
            assertThat(said()).contains("没有这个名称的数据库").hasLineCount(1);
        }
    }

    private static String url(TestDatabase database, String user) {
        String separator = database.jdbcUrl().contains("?") ? "&" : "?";
        return database.jdbcUrl() + separator + "user=" + user + "&password=" + database.password();
    }

    private int run(String url, String line) {
        err.reset();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream());
        String[] words = line.replaceAll("\\b(KEY|NEXT|COPY|copy|there)\\b", folder + "/$1")
                .split(" ");
        String[] others = Arrays.copyOfRange(words, 1, words.length);
        return switch (words[0]) {
            case "token" -> new TokenCommand(url, unheard, told).run(others);
            case "audit" -> new AuditCommand(url, unheard, told).run(others);
            case "key" -> new KeyCommand(url, unheard, told).run(others);
            default -> new BackupCommand(url, unheard, told, (_, _) -> 0).run(words);
        };
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
