package org.gongkai.web.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.testkit.database.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsTest {
    @Test
    void from_an_empty_database_every_module_gets_its_schema_and_a_second_time_changes_nothing() throws Exception {
        try (TestDatabase database = TestDatabase.empty()) {
            Migrations.migrate(source(database));
            List<String> once = Catalogue.of(source(database));
            assertThat(once).filteredOn(line -> line.startsWith("table ")).isNotEmpty();
            Migrations.migrate(source(database));
            assertThat(Catalogue.of(source(database))).isEqualTo(once);
        }
    }

    /** Each landed step of each module is a schema that somebody may still have. */
    @TestFactory
    Stream<DynamicTest> from_every_landed_schema_the_newest_one_is_reached() throws Exception {
        try (TestDatabase newest = TestDatabase.empty()) {
            Migrations.migrate(source(newest));
            List<String> expected = Catalogue.of(source(newest));
            return Migrations.MODULES.stream()
                    .flatMap(module -> Migrations.steps(source(newest), module).stream()
                            .map(step -> DynamicTest.dynamicTest(
                                    module + " " + step, () -> assertReaches(module, step, expected))))
                    .toList()
                    .stream();
        }
    }

    private static void assertReaches(String module, String step, List<String> expected) throws Exception {
        try (TestDatabase database = TestDatabase.empty()) {
            assertThat(Migrations.migrate(source(database), module, step)).isTrue();
            Migrations.migrate(source(database));
            assertThat(Catalogue.of(source(database))).isEqualTo(expected);
        }
    }

    private static DataSource source(TestDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }
}
