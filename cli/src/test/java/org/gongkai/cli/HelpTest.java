package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.gongkai;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

    static Stream<String> commands() {
        return Stream.of(
                "", "read ", "check ", "convert ", "due ", "fee ", "calendar ", "calendar list ", "calendar import ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_is_complete_in_chinese(String command) {
        GongkaiSession session = gongkai((command + "--help").split(" "));
        assertThat(session.exit()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("用法：gongkai " + command.strip(), "选项：", "退出码：", "例子：", "--lang", "  gongkai ");
        assertThat(session.out()).containsPattern("\\p{IsHan}{4}");
        assertThat(session.out()).doesNotContainPattern("\\n +--?[a-zA-Z][^ \\n]*\\n(?! {15})");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_is_complete_in_english(String command) {
        GongkaiSession session = gongkai((command + "--lang en --help").split(" "));
        assertThat(session.exit()).isZero();
        assertThat(session.out())
                .contains("Usage: gongkai " + command.strip(), "Options:", "Exit codes:", "Examples:", "--lang")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void the_overview_names_every_command_with_its_purpose() {
        assertThat(gongkai("--help").out()).contains("read", "check", "convert", "due", "fee", "calendar", "计算信息处理费");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(gongkai("read", "--version").out()).matches("gongkai \\d+\\.\\d+\\.\\d+\\S*\n");
    }
}
