package org.gongkai.web.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.gongkai.web.database.OwnDatabase;
import org.gongkai.web.platform.database.WrongDataException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemonstrationMarkTest {
    private static final String BODY = """
            insert into agencies.agency (id, path, kind, name, short_name, established_on)
            values (1, '/1/', 'COUNTY', '临江县人民政府', '临江县', '2010-01-01')""";

    private HikariDataSource pool;
    private JdbcClient database;
    private DemonstrationMark mark;

    @BeforeEach
    void migrate() throws SQLException {
        pool = OwnDatabase.migrated();
        database = JdbcClient.create(pool);
        mark = new DemonstrationMark(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void an_empty_database_takes_a_demonstration_and_is_served() {
        assertThatCode(mark::prepare).doesNotThrowAnyException();
        assertThatCode(mark::refuse).doesNotThrowAnyException();
    }

    @Test
    void a_county_whose_making_was_broken_off_is_made_anew() {
        countyIs(false);
        body();
        mark.prepare();
        assertThat(rows("agencies.agency")).isZero();
        assertThat(rows("demo.county")).isZero();
    }

    @Test
    void a_finished_county_stays_and_goes_when_that_is_asked_for() {
        countyIs(true);
        body();
        mark.prepare();
        assertThat(rows("agencies.agency")).isEqualTo(1);
        mark.startOver();
        Migrations.migrate(pool);
        assertThat(rows("agencies.agency")).isZero();
    }

    @Test
    void what_somebody_works_with_is_neither_emptied_nor_mixed_with_a_demonstration() {
        body();
        assertReason(mark::startOver, Reason.NO_DEMONSTRATION);
        assertReason(mark::prepare, Reason.NOT_FOR_A_DEMONSTRATION);
        assertThat(rows("agencies.agency")).isEqualTo(1);
    }

    @Test
    void a_demonstration_is_not_served() {
        countyIs(true);
        assertReason(mark::refuse, Reason.DEMONSTRATION);
    }

    private static void assertReason(Runnable call, Reason reason) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        WrongDataException.class,
                        wrong -> assertThat(wrong.reason()).isEqualTo(reason));
    }

    private void countyIs(boolean isFinished) {
        database.sql("insert into demo.county (seed, size, made_at, is_finished) values (1, 'SMALL', now(), :finished)")
                .param("finished", isFinished)
                .update();
    }

    private void body() {
        database.sql(BODY).update();
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
