package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @Test
    void a_folder_is_taken_once_and_refused_with_the_number_of_its_holder(@TempDir Path data) throws Exception {
        DataFolder folder = DataFolder.in(data);
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            long self = ProcessHandle.current().pid();
            assertThat(folder.lock()).hasContent(Long.toString(self));
            RefusedException refused = catchThrowableOfType(RefusedException.class, () -> FolderLock.take(folder));
            assertThat(refused.refusal()).isEqualTo(new Refusal.FolderInUse(folder.root(), self));
        }
        FolderLock.take(folder).close();
    }

    @Test
    void a_lock_let_go_of_twice_does_not_let_go_of_the_next_one(@TempDir Path data) throws Exception {
        DataFolder folder = DataFolder.in(data);
        FolderLock first = FolderLock.take(folder);
        first.close();
        try (FolderLock next = FolderLock.take(folder)) {
            assertThat(next.folder()).isEqualTo(folder);
            first.close();
            assertThat(catchThrowableOfType(RefusedException.class, () -> FolderLock.take(folder)))
                    .isNotNull();
        }
    }

    @Test
    void a_folder_reached_by_a_link_is_the_same_folder(@TempDir Path temporary) throws Exception {
        Path real = Files.createDirectory(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);
        try (FolderLock held = FolderLock.take(DataFolder.in(real.resolve("data")))) {
            assertThat(held).isNotNull();
            DataFolder same = DataFolder.in(link.resolve("data"));
            assertThat(catchThrowableOfType(RefusedException.class, () -> FolderLock.take(same)))
                    .isNotNull();
        }
    }

    @Test
    void a_link_in_the_place_of_the_lock_is_not_followed(@TempDir Path data) throws Exception {
        DataFolder folder = DataFolder.in(data);
        Path other = Files.writeString(data.resolve("other"), "as it was");
        Files.createSymbolicLink(folder.lock(), other);
        assertThatThrownBy(() -> FolderLock.take(folder)).isInstanceOf(IOException.class);
        assertThat(other).hasContent("as it was");
        Files.delete(folder.lock());
        FolderLock.take(folder).close();
    }
}
