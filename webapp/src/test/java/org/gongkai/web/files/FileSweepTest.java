package org.gongkai.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.gongkai.web.platform.database.FolderCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** Whatever a crash leaves half done is either not there or swept away; what is named is never touched. */
class FileSweepTest {
    private OwnFiles files;

    @BeforeEach
    void open() {
        files = new OwnFiles();
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void what_is_named_stays_and_can_be_read() throws IOException {
        String hash = files.keep("名单.txt", "甲乙丙");
        assertThat(files.sweep.sweep()).isEqualTo(new FileSweep.Swept(0, 0, List.of()));
        assertThat(files.kept.path(hash)).hasContent("甲乙丙");
        assertThat(files.folder.relativize(files.kept.path(hash))).isEqualTo(Path.of(hash.substring(0, 2), hash));
        assertThat(files.kept.find(hash).orElseThrow().mediaType()).isEqualTo("text/plain");
        assertThat(files.kept.texts(List.of(hash))).containsEntry(hash, "甲乙丙");
    }

    @Test
    void killed_while_receiving_it_leaves_a_part_that_is_swept_away_and_what_is_still_received_is_not()
            throws IOException {
        Path left = Files.createDirectories(files.folder.resolve("quarantine")).resolve("left.part");
        Files.writeString(left, "半截");
        try (Received held = files.receive("还在收.txt", "甲".getBytes(StandardCharsets.UTF_8))) {
            assertThat(files.sweep.sweep().abandoned()).isEqualTo(1);
            assertThat(left).doesNotExist();
            assertThat(held.held().file()).exists();
        }
        assertThat(files.onDisk()).isEmpty();
    }

    @Test
    void killed_between_the_renaming_and_the_commit_it_leaves_a_content_that_is_swept_away() {
        try (Received file = files.receive("名单.txt", "甲".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> files.context.inTransaction(() -> {
                        files.kept.keep(List.of(file));
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
            assertThat(files.onDisk()).containsExactly(file.content().sha256());
        }
        assertThat(files.sweep.sweep()).isEqualTo(new FileSweep.Swept(0, 1, List.of()));
        assertThat(files.onDisk()).isEmpty();
    }

    @Test
    void a_content_that_is_just_being_kept_is_left_alone() {
        try (Received file = files.receive("名单.txt", "甲".getBytes(StandardCharsets.UTF_8))) {
            files.context.inTransaction(() -> {
                files.kept.keep(List.of(file));
                assertThat(sweptByAnother().unnamed()).isZero();
                files.names.name(file.content().sha256());
            });
            assertThat(files.kept.path(file.content().sha256())).exists();
        }
    }

    @Test
    void a_content_that_nothing_names_any_more_goes_with_its_row_and_comes_back_when_it_is_sent_again() {
        String hash = files.keep("名单.txt", "甲");
        files.names.forget(hash);
        assertThat(files.sweep.sweep().unnamed()).isEqualTo(1);
        assertThat(files.kept.find(hash)).isEmpty();
        assertThat(files.keep("名单.txt", "甲")).isEqualTo(hash);
        assertThat(files.kept.path(hash)).hasContent("甲");
    }

    @Test
    void nothing_is_removed_while_the_folder_is_copied() throws SQLException {
        String hash = files.keep("名单.txt", "甲");
        try (FolderCopy _ = FolderCopy.begin(files.context.bean(DataSource.class));
                FolderCopy _ = FolderCopy.begin(files.context.bean(DataSource.class))) {
            files.names.forget(hash);
            assertThat(files.sweep.sweep().unnamed()).isZero();
        }
        assertThat(files.onDisk()).containsExactly(hash);
        assertThat(files.sweep.sweep().unnamed()).isEqualTo(1);
    }

    @Test
    void the_same_content_is_kept_once_whatever_its_names() {
        String hash = files.keep("一.txt", "甲");
        assertThat(files.keep("二.txt", "甲")).isEqualTo(hash);
        assertThat(files.onDisk()).containsExactly(hash);
    }

    @Test
    void a_content_that_is_gone_or_cut_is_told_and_mended_when_it_is_sent_again() throws IOException {
        String hash = files.keep("名单.txt", "甲乙");
        Files.writeString(files.kept.path(hash), "甲");
        assertThat(files.sweep.sweep().missing()).containsExactly(hash);
        Files.delete(files.kept.path(hash));
        assertThat(files.sweep.sweep().missing()).containsExactly(hash);
        assertThatThrownBy(() -> files.kept.path(hash)).isInstanceOf(MissingContent.class);
        files.keep("名单.txt", "甲乙");
        assertThat(files.sweep.sweep().missing()).isEmpty();
    }

    @Test
    void nothing_is_kept_outside_of_the_transaction_of_what_names_it() {
        try (Received file = files.receive("名单.txt", "甲".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> files.kept.keep(List.of(file)))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }
    }

    /** Another thread has another connection, as another node has. */
    private FileSweep.Swept sweptByAnother() {
        return CompletableFuture.supplyAsync(files.sweep::sweep).join();
    }
}
