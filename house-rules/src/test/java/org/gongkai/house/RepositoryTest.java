package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no file of this repository holds: it must build and read the same on every machine and for everybody. */
class RepositoryTest {

    private static final Pattern BINARY =
            Pattern.compile(".*\\.(png|jpe?g|gif|ico|woff2?|ttf|docx?|xlsx?|pdf|ofd|rtf|zip|jar|aot)$");

    /** Where artifacts come from is the machine's affair (mirrors, proxies), so no download host is named. */
    private static final Pattern REGISTRY_HOST = Pattern.compile(
            "\\b(repo1?\\.maven\\.|maven\\.aliyun|registry\\.npm|registry\\.yarn|npmmirror\\.|oss\\.sonatype|plugins\\.gradle\\.|pypi\\.org|jitpack\\.io)");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(^|[^A-Za-z.])/(work|farm|root|home/[a-z]+)/", Pattern.MULTILINE);
    private static final Pattern UNRESOLVED = Pattern.compile("^(<{7}|>{7})( |$)", Pattern.MULTILINE);
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|Thread\\.sleep|@author");

    /** Words that tell people nothing about what to do (house style, "Errors, findings, messages"). */
    private static final Pattern EMPTY_MESSAGE = Pattern.compile("非法|无效输入|系统异常|未知错误|[Ii]nvalid input|[Ii]llegal ");

    @Test
    void no_file_names_a_registry_host() {
        assertNothingMatches(REGISTRY_HOST, textFiles());
    }

    @Test
    void no_file_holds_the_path_of_a_machine() {
        assertNothingMatches(MACHINE_PATH, textFiles());
    }

    @Test
    void no_file_holds_two_versions_of_a_merge() {
        assertNothingMatches(UNRESOLVED, textFiles());
    }

    @Test
    void no_source_holds_left_over_marks_or_sleeps() {
        Path itself = Path.of("house-rules/src/test/java/org/gongkai/house/RepositoryTest.java");
        assertNothingMatches(LEFT_OVER, textFiles().filter(file -> isCode(file) && !file.equals(itself)));
    }

    @Test
    void no_message_uses_words_that_help_nobody() {
        assertNothingMatches(
                EMPTY_MESSAGE,
                textFiles().filter(file -> Repository.nameOf(file).matches(".*src/main/.*\\.(properties|html)")));
    }

    private static boolean isCode(Path file) {
        return Repository.nameOf(file).matches(".*\\.(java|js|css|html|sh)") || file.startsWith("bin");
    }

    private static void assertNothingMatches(Pattern pattern, Stream<Path> files) {
        List<String> found = files.flatMap(file -> pattern.matcher(Repository.read(file))
                        .results()
                        .map(match ->
                                Repository.nameOf(file) + ": " + match.group().strip()))
                .toList();
        assertThat(found).isEmpty();
    }

    private static Stream<Path> textFiles() {
        return Repository.trackedFiles().stream()
                .filter(file -> !BINARY.matcher(file.toString()).matches())
                .filter(file -> !file.toString().contains("static/vendor"));
    }
}
