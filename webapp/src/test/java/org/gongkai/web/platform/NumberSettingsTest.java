package org.gongkai.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.web.platform.command.WrongSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class NumberSettingsTest {
    private static final Pattern NUMBER_ASKED_FOR =
            Pattern.compile("@Value\\(\"\\$\\{(gongkai\\.[a-z.-]+):[^}]*}\"\\)\\s+(?:int|long|double)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "1.5", "", "999999999"})
    void a_setting_that_is_no_number_is_refused_in_words(String set) {
        assertThatThrownBy(() -> look(new MockEnvironment().withProperty("gongkai.workers.heap-megabytes", set)))
                .isInstanceOfSatisfying(WrongSettingException.class, refused -> {
                    assertThat(refused.sentence(Locale.SIMPLIFIED_CHINESE))
                            .isEqualTo("“" + set + "”不能用作 GONGKAI_WORKERS_HEAP_MEGABYTES：应为不超过 8 位的整数");
                    assertThat(refused.sentence(Locale.ENGLISH)).contains("GONGKAI_WORKERS_HEAP_MEGABYTES", "8 digits");
                });
    }

    @Test
    void numbers_and_settings_that_are_not_given_are_let_through() {
        look(new MockEnvironment().withProperty("gongkai.workers.seconds", "0"));
        look(new MockEnvironment());
    }

    @Test
    void every_setting_that_is_read_as_a_number_is_looked_at() throws IOException {
        List<String> read = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                NUMBER_ASKED_FOR
                        .matcher(Files.readString(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(read::add);
            }
        }
        assertThat(read).isNotEmpty();
        assertThat(NumberSettings.NAMES).containsExactlyInAnyOrderElementsOf(read);
    }

    private static void look(MockEnvironment settings) {
        NumberSettings.settingsAreNumbers(settings).postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
