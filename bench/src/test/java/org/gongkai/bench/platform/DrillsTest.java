package org.gongkai.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.gongkai.bench.judgement.Act;
import org.gongkai.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The drills of the platform, small and with a fixed seed. */
@Timeout(300)
class DrillsTest {
    private static final long SEED = 20260302;

    @TempDir
    private Path folder;

    @Test
    void nothing_unreviewed_is_ever_public() throws Exception {
        try (Platform platform = Platform.start(folder.resolve("data"), database())) {
            Operations.Result result = new Operations(platform, SEED).run(2_500);
            assertThat(result.findings()).isEmpty();
            assertThat(result.done()).containsKeys(Act.values());
            assertThat(result.looks().withContent()).isPositive();
        }
    }

    @Test
    void what_is_restored_is_what_was_backed_up() throws Exception {
        Restores.Result result = new Restores(folder, _ -> database(), SEED).run(400);
        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).isPositive();
    }

    @Test
    void every_tampering_is_found() throws Exception {
        try (Platform platform = Platform.start(folder.resolve("data"), database())) {
            assertThat(new Tamperings(platform, SEED).run(32).missed()).isEmpty();
        }
    }

    @Test
    void nothing_acknowledged_is_lost_by_a_kill() throws Exception {
        Kills.Result result = new Kills(folder.resolve("data"), SEED).run(2);
        assertThat(result.findings()).isEmpty();
        assertThat(result.acknowledged()).isPositive();
    }

    private static String database() {
        try {
            TestDatabase database = TestDatabase.empty();
            String separator = database.jdbcUrl().contains("?") ? "&" : "?";
            return database.jdbcUrl() + separator + "user=" + database.user() + "&password=" + database.password();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
