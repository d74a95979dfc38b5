package org.gongkai.postgres.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void a_program_runs_to_its_end_and_says_how_it_went() throws Exception {
        Path log = folder.resolve("log");
        assertThat(Program.run(in("echo done; exit 3"), PATIENCE)).isEqualTo(3);
        assertThat(Program.lastLines(log)).containsExactly("done");
        assertThat(Program.run(Program.of(List.of("no-such-program"), folder, log), PATIENCE))
                .isEqualTo(-1);
    }

    @Test
    void a_program_that_takes_too_long_is_ended_with_what_it_started() throws Exception {
        assertThat(Program.run(in("sleep 50; exit 0"), Duration.ofMillis(300))).isEqualTo(-1);
        assertThatNoneIsLeft();
    }

    @Test
    void a_program_does_not_outlive_the_interrupted_start_it_belongs_to() throws Exception {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Program.run(in("exec sleep 50"), PATIENCE))
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThatNoneIsLeft();
    }

    private ProcessBuilder in(String words) {
        return Program.of(List.of("sh", "-c", words), folder, folder.resolve("log"));
    }

    /** Whoever still works in the folder was started here. */
    private void assertThatNoneIsLeft() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(this::worksHere)) {
            assertThat(System.nanoTime()).as("a program is still there").isLessThan(deadline);
        }
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException e) {
            return false; // gone meanwhile, or somebody else's
        }
    }
}
