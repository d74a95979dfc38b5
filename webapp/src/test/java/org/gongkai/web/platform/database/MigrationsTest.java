package org.gongkai.web.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.database.OwnDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MigrationsTest {
    @Test
    void from_an_empty_database_every_module_gets_its_schema_and_a_second_time_changes_nothing() throws Exception {
        try (TestDatabase empty = TestDatabase.empty();
                HikariDataSource database = OwnDatabase.pool(empty)) {
            Migrations.migrate(database);
            List<String> once = Catalogue.of(database);
            assertThat(once).filteredOn(line -> line.startsWith("table ")).isNotEmpty();
            Migrations.migrate(database);
            assertThat(Catalogue.of(database)).isEqualTo(once);
        }
    }

    /**
     * Each landed step of each module is a schema that somebody may still have. Modules are migrated by themselves, so one database
     * holds a step of each of them.
     */
    @TestFactory
    Stream<DynamicTest> from_every_landed_schema_the_newest_one_is_reached() throws Exception {
        try (HikariDataSource newest = OwnDatabase.migrated()) {
            List<String> expected = Catalogue.of(newest);
            Map<String, List<String>> steps = new LinkedHashMap<>();
            Migrations.MODULES.forEach(module -> steps.put(module, Migrations.steps(newest, module)));
            int most = steps.values().stream().mapToInt(List::size).max().orElseThrow();
            return IntStream.range(0, most)
                    .mapToObj(number -> DynamicTest.dynamicTest(
                            "steps " + (number + 1), () -> assertReaches(steps, number, expected)));
        }
    }

    private static void assertReaches(Map<String, List<String>> steps, int number, List<String> expected)
            throws Exception {
        try (TestDatabase empty = TestDatabase.empty();
                HikariDataSource database = OwnDatabase.pool(empty)) {
            steps.forEach((module, all) -> assertThat(
                            all.size() <= number || Migrations.migrate(database, module, all.get(number)))
                    .as(module)
                    .isTrue());
            Migrations.migrate(database);
            assertThat(Catalogue.of(database)).isEqualTo(expected);
        }
    }
}
