package org.gongkai.postgres.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {
    private static final Path CLUSTER = Path.of("/data/县 一/postgres/data");
    private static final Instant STARTED = Instant.ofEpochSecond(1_790_000_000);
    private static final PidFile NOTE = new PidFile(4711, STARTED, true);
    private static final List<String> SERVER =
            List.of("/data/bin-18.6/bin/postgres", "-D", CLUSTER.toString(), "-c", "port=5432");

    @Test
    void the_note_of_a_ready_server_is_read() {
        List<String> lines = List.of(
                "4711",
                CLUSTER.toString(),
                "1790000000",
                "5432",
                "/data/socket",
                "",
                "  5432001    163841",
                "ready   ");
        assertThat(PidFile.parse(lines)).contains(NOTE);
        assertThat(PidFile.parse(lines.subList(0, 6))).contains(new PidFile(4711, STARTED, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "4711\n/data\n", "postgres\n/data\n1790000000", "4711\n/data\nyesterday"})
    void a_note_cut_off_or_scribbled_over_says_nothing(String text) {
        assertThat(PidFile.parse(text.lines().toList())).isEmpty();
    }

    @Test
    void a_folder_without_a_note_has_none(@TempDir Path folder) throws Exception {
        assertThat(PidFile.in(folder)).isEmpty();
        Files.writeString(folder.resolve(PidFile.NAME), "4711\n/data\n1790000000\n");
        assertThat(PidFile.in(folder)).isPresent();
    }

    @Test
    void a_note_that_names_a_folder_in_another_encoding_is_read(@TempDir Path folder) throws Exception {
        byte[] note = "4711\n/data/公开\n1790000000\n".getBytes(Charset.forName("GBK"));
        Files.write(folder.resolve(PidFile.NAME), note);
        assertThat(PidFile.in(folder)).contains(new PidFile(4711, STARTED, false));
    }

    @Test
    void a_process_with_a_word_in_another_encoding_is_found() throws Exception {
        String waiting = "exec sh -c 'echo there; read -r _' \"$(printf '\\271')\"";
        Process process = new ProcessBuilder("sh", "-c", waiting).start();
        try {
            assertThat(process.inputReader(StandardCharsets.US_ASCII).readLine())
                    .isEqualTo("there");
            assertThat(PidFile.onThisMachine(process.pid()))
                    .hasValueSatisfying(live -> assertThat(live.words()).contains("\uFFFD"));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_server_with_this_folder_on_its_command_line_is_recognised() throws Exception {
        assertThat(finding(live(SERVER, STARTED.minusSeconds(3)))).isEqualTo(new PidFile.Finding.Server(4711));
    }

    @Test
    void a_server_that_works_in_this_folder_is_recognised_after_the_folder_was_renamed() throws Exception {
        var live = new PidFile.Live(List.of("/old/bin/postgres", "-D", "/old/data"), Optional.of(CLUSTER), STARTED);
        assertThat(finding(live)).isEqualTo(new PidFile.Finding.Server(4711));
    }

    @Test
    void the_server_of_another_folder_with_the_same_number_is_a_stranger() throws Exception {
        var other = List.of("/usr/lib/postgresql/15/bin/postgres", "-D", "/var/lib/postgresql/15/main");
        assertThat(finding(live(other, STARTED))).isEqualTo(new PidFile.Finding.Stranger(4711));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/usr/bin/vim", "/usr/bin/notpostgres", "", "sh"})
    void another_program_with_the_same_number_is_a_stranger(String program) throws Exception {
        var words = List.of(program, "-D", CLUSTER.toString());
        assertThat(finding(live(words, STARTED))).isEqualTo(new PidFile.Finding.Stranger(4711));
    }

    @Test
    void a_server_that_started_at_another_time_is_not_touched() throws Exception {
        assertThat(finding(live(SERVER, STARTED.plusSeconds(3600)))).isEqualTo(new PidFile.Finding.Unclear(4711));
        assertThat(finding(live(SERVER, STARTED.minusSeconds(3600)))).isEqualTo(new PidFile.Finding.Unclear(4711));
    }

    @Test
    void the_number_of_a_process_that_is_gone_means_no_server() throws Exception {
        assertThat(NOTE.finding(CLUSTER, pid -> Optional.empty())).isEqualTo(new PidFile.Finding.NoServer());
    }

    @Test
    void this_process_is_found_on_this_machine_with_its_words_and_its_start() throws Exception {
        ProcessHandle self = ProcessHandle.current();
        assertThat(PidFile.onThisMachine(self.pid())).hasValueSatisfying(live -> {
            assertThat(live.words().getFirst()).endsWith("java");
            assertThat(live.workingFolder()).contains(Path.of("").toAbsolutePath());
            assertThat(live.startedAt()).isEqualTo(self.info().startInstant().orElseThrow());
        });
        assertThat(PidFile.isUnburied(self.pid())).isFalse();
    }

    private static PidFile.Finding finding(PidFile.Live live) throws Exception {
        return NOTE.finding(CLUSTER, pid -> Optional.of(live));
    }

    private static PidFile.Live live(List<String> words, Instant startedAt) {
        return new PidFile.Live(words, Optional.empty(), startedAt);
    }
}
