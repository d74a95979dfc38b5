package org.gongkai.web.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.platform.command.StartCheck.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', 应为 key make",
        "lose, 应为 key make",
        "make, 缺少密钥文件",
        "make --key-file, 缺少内容",
        "rotate --key-file a, 还要 --new-key-file",
        "show --key-file 没有的文件, 没有主密钥文件"
    })
    void a_command_that_cannot_be_followed_is_told_in_one_line(String words, String told) {
        assertThat(run("", words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(said(err)).contains(told).hasLineCount(1);
    }

    @Test
    void a_key_is_made_once_and_shown_by_its_id_and_never_itself() throws Exception {
        Path file = folder.resolve("keys").resolve("master.key");
        assertThat(run("", "make", "--key-file", file.toString())).isZero();
        String key = Files.readString(file).strip();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run("", "make", "--key-file", file.toString())).isEqualTo(2);
        assertThat(said(err)).contains("已经存在", "key rotate");
        assertThat(run("", "show", "--key-file", file.toString(), "--lang", "en"))
                .isZero();
        assertThat(said(out))
                .contains("Master key " + KeyFile.open(file).id().orElseThrow())
                .doesNotContain(key);
    }

    @Test
    void rotating_makes_the_new_key_and_tells_both_ids() throws Exception {
        Path former = folder.resolve("former.key");
        Path next = folder.resolve("next.key");
        KeyFile key = KeyFile.create(former);
        try (TestDatabase database = TestDatabase.empty()) {
            String url = url(database);
            assertThat(run(url, "show", "--key-file", former.toString())).isZero();
            assertThat(said(out)).contains("还没有用过任何主密钥");
            String[] rotate = {"rotate", "--key-file", former.toString(), "--new-key-file", next.toString()};
            assertThat(run(url, rotate)).isZero();
            assertThat(said(out))
                    .contains("已更换主密钥：" + key.id().orElseThrow() + " → "
                            + KeyFile.open(next).id().orElseThrow());
            assertThat(run(url, rotate)).isZero();
            assertThat(said(out)).contains("没有再换");
            assertThat(run(url, "show", "--key-file", former.toString())).isEqualTo(2);
            assertThat(said(err)).contains("不是数据用的那一把");
        }
    }

    @Test
    void serve_is_not_started_without_a_key_outside_its_data() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        assertThat(obstacle(data, Optional.empty())).contains("--key-file", "key make");
        Path inside = data.resolve("master.key");
        KeyFile.create(inside);
        assertThat(obstacle(data, Optional.of(inside))).contains("数据目录以外");
        Path outside = folder.resolve("master.key");
        assertThat(obstacle(data, Optional.of(outside))).contains("没有主密钥文件", outside.toString(), "key make");
        KeyFile.create(outside);
        assertThat(obstacle(data, Optional.of(outside))).isEmpty();
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(obstacle(data, Optional.of(outside))).contains("chmod 600");
    }

    private static String obstacle(Path data, Optional<Path> keyFile) {
        return new KeyFileCheck()
                .obstacle(new Start("serve", data, keyFile, Locale.SIMPLIFIED_CHINESE))
                .orElse("");
    }

    private static String url(TestDatabase database) {
        String separator = database.jdbcUrl().contains("?") ? "&" : "?";
        return database.jdbcUrl() + separator + "user=" + database.user() + "&password=" + database.password();
    }

    private int run(String url, String... arguments) {
        out.reset();
        err.reset();
        return new KeyCommand(url, printer(out), printer(err)).run(arguments);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
