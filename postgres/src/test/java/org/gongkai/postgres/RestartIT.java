package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.gongkai.postgres.process.PidFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to the supervisor or the server, the next start comes up with every acknowledged row. */
@Timeout(120)
class RestartIT {
    /** One folder for all: making a server's files takes longer than everything else here. */
    @TempDir
    static Path data;

    /** The first start makes the files, and skips all where root can run no server. */
    @BeforeAll
    static void makeFiles() throws IOException {
        Trial.letPass(data);
        Trial.start(data).close();
    }

    @Test
    void the_server_stops_by_itself_when_its_supervisor_is_killed() throws Exception {
        Writing writing = Writing.start(data, "watched");
        writing.awaitRows(200);
        int acknowledged = writing.kill();
        awaitEnd(writing.server());
        assertThatEveryRowIsThere("watched", acknowledged);
    }

    @Test
    void a_server_left_over_is_stopped_by_the_next_start() throws Exception {
        Writing writing = Writing.start(data, "left_over");
        writing.awaitRows(200);
        writing.killWatch(data.resolve("postgres/data"));
        int acknowledged = writing.kill();
        assertThat(isAlive(writing.server())).isTrue();
        assertThatEveryRowIsThere("left_over", acknowledged);
        assertThat(isAlive(writing.server())).isFalse();
    }

    @Test
    void a_server_killed_itself_leaves_a_note_that_stops_nobody() throws Exception {
        Writing writing = Writing.start(data, "killed");
        writing.awaitRows(200);
        ProcessHandle.of(writing.server()).ifPresent(ProcessHandle::destroyForcibly);
        int acknowledged = writing.kill();
        awaitEnd(writing.server());
        assertThat(data.resolve("postgres/data").resolve(PidFile.NAME)).exists();
        assertThatEveryRowIsThere("killed", acknowledged);
    }

    @Test
    void a_supervisor_that_ends_in_good_order_takes_its_server_with_it() throws Exception {
        Writing writing = Writing.start(data, "ended");
        writing.awaitRows(10);
        writing.process().destroy();
        assertThat(writing.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(isAlive(writing.server())).isFalse();
        assertThat(data.resolve("postgres/data").resolve(PidFile.NAME)).doesNotExist();
    }

    @Test
    void a_thread_that_was_interrupted_stops_the_server_and_stays_interrupted() {
        EmbeddedPostgres server = Trial.start(data);
        Thread.currentThread().interrupt();
        try {
            server.close();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(server.isRunning()).isFalse();
        assertThat(data.resolve("postgres/data").resolve(PidFile.NAME)).doesNotExist();
    }

    @Test
    void another_process_that_got_the_noted_number_is_left_alone() throws Exception {
        try (EmbeddedPostgres server = Trial.start(data)) {
            assertThat(server.isRunning()).isTrue();
        }
        Process stranger = new ProcessBuilder("sleep", "300").start();
        try {
            Files.writeString(
                    data.resolve("postgres/data").resolve(PidFile.NAME),
                    "%d\n%s\n%d\n5432\n\n\n"
                            .formatted(stranger.pid(), data, Instant.now().getEpochSecond()));
            try (EmbeddedPostgres server = Trial.start(data)) {
                assertThat(server.isRunning()).isTrue();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_folder_in_use_by_another_process_is_refused_with_its_number() throws Exception {
        Writing writing = Writing.start(data, "in_use");
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> EmbeddedPostgres.start(data, Trial.OPTIONS));
        assertThat(refused.refusal())
                .isEqualTo(new Refusal.FolderInUse(
                        data.toRealPath().resolve("postgres"), writing.process().pid()));
        writing.kill();
        awaitEnd(writing.server());
    }

    @Test
    void a_password_that_does_not_belong_to_the_data_is_refused_and_nothing_stays_running() throws Exception {
        try (EmbeddedPostgres server = Trial.start(data)) {
            assertThat(server.isRunning()).isTrue();
        }
        Path file = data.resolve("postgres/password");
        String password = Files.readString(file);
        Files.writeString(file, "another\n");
        try {
            RefusedException refused =
                    catchThrowableOfType(RefusedException.class, () -> EmbeddedPostgres.start(data, Trial.OPTIONS));
            assertThat(refused.refusal()).isInstanceOf(Refusal.PasswordLost.class);
            assertThat(data.resolve("postgres/data").resolve(PidFile.NAME)).doesNotExist();
        } finally {
            Files.writeString(file, password);
        }
    }

    @Test
    void a_making_that_was_cut_off_is_begun_anew(@TempDir Path other) throws Exception {
        Trial.letPass(other);
        Path root = Files.createDirectory(other.resolve("postgres"));
        Files.writeString(Files.createDirectory(root.resolve("data.new")).resolve("half"), "written");
        Files.writeString(root.resolve("password"), "of the making that was cut off");
        try (EmbeddedPostgres server = Trial.start(other)) {
            assertThat(Trial.ask(server, "select 1")).isEqualTo("1");
        }
        assertThat(root.resolve("data.new")).doesNotExist();
        assertThat(root.resolve("data/half")).doesNotExist();
    }

    private static void assertThatEveryRowIsThere(String table, int acknowledged) throws Exception {
        try (EmbeddedPostgres server = Trial.start(data)) {
            int rows = Integer.parseInt(Trial.ask(server, "select count(*) from " + table));
            assertThat(rows).isBetween(acknowledged, acknowledged + 1);
            assertThat(Trial.ask(server, "select max(id) from " + table)).isEqualTo(Integer.toString(rows));
        }
    }

    private static void awaitEnd(long server) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (isAlive(server)) {
            assertThat(Instant.now()).as("server %d still runs", server).isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    /** Whether a process runs; one that only nobody has buried does not. */
    private static boolean isAlive(long pid) {
        return PidFile.onThisMachine(pid)
                .filter(live -> !live.words().getFirst().isEmpty())
                .isPresent();
    }
}
