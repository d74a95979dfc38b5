package org.gongkai.web.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL 14 is the oldest server that must do, and what its kin lack is not used: MERGE, LISTEN, extensions. */
class BaselineTest {
    private static final Pattern NEWER = Pattern.compile(
            String.join(
                    "|",
                    "\\bmerge\\s+into\\b",
                    "\\blisten\\s+\\w+|\\bnotify\\s+\\w+|pg_notify\\s*\\(",
                    "\\bcreate\\s+extension\\b",
                    // 15
                    "\\bnulls\\s+(not\\s+)?distinct\\b",
                    "\\bregexp_(count|instr|like|substr)\\s*\\(",
                    "\\bsecurity_invoker\\b",
                    "\\bunlogged\\s+sequence\\b",
                    // 16
                    "\\bany_value\\s*\\(",
                    "\\bjson_(array|arrayagg|object|objectagg|scalar|serialize)\\s*\\(",
                    "\\bis\\s+(not\\s+)?json\\b",
                    "\\b(array_shuffle|array_sample|date_add|date_subtract|random_normal|pg_input_is_valid)\\s*\\(",
                    "(?<![\\w$'])\\d+_\\d+",
                    "(?<![\\w$'\\\\])0[xob][0-9a-f]+\\b",
                    // 17
                    "\\bjson_(table|exists|query|value)\\s*\\(",
                    "\\bon_error\\b",
                    "\\b(to_bin|to_oct|xmltext|unicode_version|uuid_extract_\\w+)\\s*\\(",
                    // 18
                    "\\b(uuidv7|uuidv4|casefold|array_sort|array_reverse|crc32c?)\\s*\\(",
                    "\\bgenerated\\s+always\\s+as\\s*\\([^;]*\\)\\s+virtual\\b",
                    "\\breturning\\s+(with\\s*\\(|(old|new)\\.)",
                    "\\bwithout\\s+overlaps\\b"),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STRING = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @Test
    void no_migration_and_no_store_uses_what_came_after_the_baseline() throws IOException {
        List<String> found = Stream.concat(
                        files("src/main/resources/db/migration", ".sql"), files("src/main/java", ".java"))
                .filter(BaselineTest::holdsSql)
                .flatMap(file -> NEWER.matcher(sql(file)).results().map(match -> file + ": " + match.group()))
                .toList();
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge into t using s on true",
                "unique nulls not distinct (a)",
                "select any_value(x) from t",
                "select * from json_table(j, '$' columns (a int path '$.a'))",
                "select random_normal()",
                "select json_object('a': 1)",
                "limit 5_000",
                "create extension pg_trgm",
                "listen news",
                "returning old.id"
            })
    void what_is_newer_is_recognised(String statement) {
        assertThat(NEWER.matcher(statement).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t (a) values (1) on conflict do nothing returning id",
                "select jsonb_build_object('a', 1), to_jsonb(x)",
                "select 'V001_002' as \"name_1\", t.col_2"
            })
    void what_the_baseline_has_is_left_alone(String statement) {
        assertThat(NEWER.matcher(statement).find()).isFalse();
    }

    @Test
    @Timeout(120)
    void an_older_server_of_this_machine_takes_every_migration(@TempDir Path folder) throws Exception {
        assumeThat(OlderServer.PROGRAMS)
                .as("an older PostgreSQL on this machine")
                .isDirectory();
        assumeThat(Path.of("/usr/sbin/runuser")).as("another user to run it").isExecutable();
        try (OlderServer server = OlderServer.start(folder)) {
            Migrations.migrate(server.source());
            assertThat(Catalogue.of(server.source()))
                    .filteredOn(line -> line.startsWith("table "))
                    .isNotEmpty();
        }
    }

    /** Of Java the text blocks and strings of classes that speak SQL. */
    private static boolean holdsSql(Path file) {
        return file.toString().endsWith(".sql")
                || read(file).contains("JdbcClient")
                || read(file).contains("JdbcTemplate");
    }

    private static String sql(Path file) {
        String text = read(file);
        if (file.toString().endsWith(".sql")) {
            return text.replaceAll("--.*", "");
        }
        return String.join(
                "\n", STRING.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
