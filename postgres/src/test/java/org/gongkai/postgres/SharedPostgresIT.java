package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a command beside the application meets. */
@Timeout(120)
class SharedPostgresIT {
    @TempDir
    private Path temporary;

    @Test
    void the_server_of_a_folder_in_use_is_shared_and_goes_on_after_it() throws Exception {
        Trial.letPass(temporary);
        try (EmbeddedPostgres server = Trial.start(temporary.resolve("data"))) {
            try (SharedPostgres shared = SharedPostgres.reach(temporary.resolve("data"), Trial.OPTIONS)) {
                assertThat(shared.isOfAnotherProcess()).isTrue();
                assertThat(isReached(shared)).isTrue();
            }
            assertThat(Trial.ask(server, "select 1")).isEqualTo("1");
        }
        try (SharedPostgres own = SharedPostgres.reach(temporary.resolve("data"), Trial.OPTIONS)) {
            assertThat(own.isOfAnotherProcess()).isFalse();
            assertThat(isReached(own)).isTrue();
        }
        try (EmbeddedPostgres again = Trial.start(temporary.resolve("data"))) {
            assertThat(again.isRunning()).as("the command had stopped its own").isTrue();
        }
    }

    private static boolean isReached(SharedPostgres server) throws Exception {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            return connection.isValid(5);
        }
    }
}
