package org.gongkai.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TestDatabaseIT {

    @Test
    void every_test_has_a_database_of_its_own() throws Exception {
        try (TestDatabase one = TestDatabase.empty();
                TestDatabase other = TestDatabase.empty()) {
            execute(one, "create table items (id integer)");
            execute(other, "create table items (id integer)");
            execute(one, "insert into items values (1)");
            assertThat(count(one)).isEqualTo(1);
            assertThat(count(other)).isZero();
        }
    }

    @Test
    void a_preparation_is_carried_out_once_and_its_copies_do_not_see_one_another() throws Exception {
        AtomicInteger times = new AtomicInteger();
        TestDatabase.Preparation preparation = empty -> {
            times.incrementAndGet();
            execute(empty, "create table items as select generate_series(1, 10) id");
        };
        try (TestDatabase one = TestDatabase.prepared("ten items", preparation);
                TestDatabase other = TestDatabase.prepared("ten items", preparation)) {
            execute(one, "delete from items where id > 3");
            assertThat(count(one)).isEqualTo(3);
            assertThat(count(other)).isEqualTo(10);
            assertThat(times).hasValue(1);
        }
    }

    @Test
    void a_preparation_that_fails_is_named() {
        assertThatThrownBy(() -> TestDatabase.prepared("broken", empty -> execute(empty, "create tabel items ()")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken")
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void a_closed_database_is_gone_with_the_connections_left_open() throws Exception {
        TestDatabase database = TestDatabase.empty();
        try (Connection leftOpen = database.connect()) {
            database.close();
            assertThatThrownBy(database::connect)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("3D000"));
            assertThat(leftOpen.isValid(5)).isFalse();
        }
    }

    @Test
    void a_test_works_with_the_rights_of_the_application_and_no_more() throws Exception {
        try (TestDatabase database = TestDatabase.empty()) {
            execute(database, "create schema catalog");
            assertThatThrownBy(() -> execute(database, "create role another")).isInstanceOf(SQLException.class);
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from items")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
