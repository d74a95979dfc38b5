package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
    @TempDir
    Path data;

    private DataFolder folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = DataFolder.in(data);
    }

    @Test
    void a_log_that_speaks_of_no_space_means_a_full_disk() throws Exception {
        assertThat(afterLog("FATAL:  could not write lock file \"postmaster.pid\": No space left on device"))
                .isInstanceOf(Refusal.DiskFull.class);
        assertThat(afterLog("PANIC:  could not write to file: Disk quota exceeded"))
                .isInstanceOf(Refusal.DiskFull.class);
    }

    @Test
    void a_log_that_speaks_of_rights_means_a_wrong_owner() throws Exception {
        assertThat(afterLog("FATAL:  data directory \"/data\" has wrong ownership"))
                .isInstanceOf(Refusal.WrongOwner.class);
        assertThat(afterLog("could not open file: Permission denied")).isInstanceOf(Refusal.WrongOwner.class);
    }

    @Test
    void anything_else_names_the_log_and_keeps_its_last_lines_for_the_programs_own_log() throws Exception {
        Path log = Files.writeString(data.resolve("start.log"), "one\n".repeat(50) + "FATAL:  bogus\n");
        RefusedException refused = Failures.from(folder, log, Options.safe());
        assertThat(refused.refusal()).isEqualTo(new Refusal.StartFailed(log));
        assertThat(refused.details()).hasSize(20).endsWith("FATAL:  bogus");
        assertThat(refused).hasMessageNotContaining("bogus");
    }

    @Test
    void less_room_than_asked_for_is_refused_before_anything_is_started() {
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                RefusedException.class,
                                () -> EmbeddedPostgres.start(
                                        data, Options.safe().withFreeMegabytes(Long.MAX_VALUE)))
                        .refusal())
                .isInstanceOfSatisfying(
                        Refusal.DiskFull.class,
                        full -> assertThat(full.neededMegabytes()).isEqualTo(Long.MAX_VALUE));
        assertThat(folder.cluster()).doesNotExist();
    }

    @Test
    void what_the_system_says_of_a_file_is_told_by_its_kind() {
        assertThat(Failures.from(data, new AccessDeniedException("/data/postgres/lock"))
                        .refusal())
                .isEqualTo(new Refusal.WrongOwner(Path.of("/data/postgres/lock")));
        assertThat(Failures.from(data, new IOException("No space left on device"))
                        .refusal())
                .isInstanceOf(Refusal.DiskFull.class);
        assertThat(Failures.from(data, new IOException("Input/output error")).refusal())
                .isEqualTo(new Refusal.FolderUnusable(data));
    }

    @Test
    void data_of_another_major_version_are_refused_before_anything_is_started() throws Exception {
        Files.createDirectory(folder.cluster());
        Files.writeString(folder.version(), "17\n");
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                RefusedException.class, () -> EmbeddedPostgres.start(data, Options.safe()))
                        .refusal())
                .isEqualTo(new Refusal.OtherMajor(folder.root(), "17", 18));
    }

    private Refusal afterLog(String line) throws IOException {
        Path log = Files.writeString(data.resolve("start.log"), line + "\n");
        return Failures.from(folder, log, Options.safe()).refusal();
    }
}
