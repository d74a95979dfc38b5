package org.gongkai.web.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gongkai.web.GongkaiApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "--port seventy, 不是端口号",
        "--port 70000, 不是端口号",
        "--prot 80, 不认识选项",
        "--port, 缺少内容",
        "--lang fr, 没有“fr”这种语言"
    })
    void a_wrong_option_is_told_in_one_line_and_ends_with_two(String options, String told) {
        assertThat(run(("demo " + options).split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void the_help_comes_in_both_languages() {
        assertThat(run("demo", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("用法", "--port", "--bind", "--lang");
        out.reset();
        assertThat(run("serve", "--help", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: ./gongkai serve");
    }

    @Test
    void an_unknown_command_is_named() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("read", "demo");
    }

    private int run(String... arguments) {
        return new WebCommand(GongkaiApplication.class, printer(out), printer(err)).run(arguments);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
