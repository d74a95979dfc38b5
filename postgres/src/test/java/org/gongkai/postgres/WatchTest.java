package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The watch over a program that stands for the server: it says its number in a note, and ends when it is asked to. */
@Timeout(60)
class WatchTest {
    private static final String WAIT = "exec env --default-signal=INT sleep 50";

    @TempDir
    Path folder;

    @Test
    void a_server_that_had_not_written_its_note_when_its_supervisor_went_is_stopped_once_it_has() throws Exception {
        Files.writeString(folder.resolve("postmaster.pid"), "1\n");
        String late = "cd \"$0\" && until [ -e go ]; do sleep 0.05; done; echo $$ >postmaster.pid; ";
        Process server = watched(late);
        server.getOutputStream().close();
        Files.createFile(folder.resolve("go"));
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_process_that_works_in_another_folder_is_not_the_server_whatever_the_note_says() throws Exception {
        Process stranger = watched("cd / && echo $$ >\"$0/postmaster.pid\"; ");
        try {
            stranger.getOutputStream().close();
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (isWatched()) {
                assertThat(System.nanoTime()).as("the watch is still there").isLessThan(deadline);
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    /** Starts this program, with the folder as its {@code $0}, as the watch's server. */
    private Process watched(String server) throws IOException {
        String script = Files.readString(Path.of("src/main/resources/org/gongkai/postgres/watch.sh"));
        List<String> words = new ArrayList<>(List.of("sh", "-c", script, "gongkai-postgres-watch", folder.toString()));
        words.addAll(List.of("sh", "-c", server + WAIT, folder.toString()));
        return new ProcessBuilder(words).start();
    }

    /** Whether a process of the system is the watch over this folder. */
    private boolean isWatched() {
        String words = "gongkai-postgres-watch\0" + folder;
        return ProcessHandle.allProcesses().anyMatch(process -> words(process).contains(words));
    }

    private static String words(ProcessHandle process) {
        try {
            byte[] words = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(words, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
