package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
    void a_link_to_a_folder_is_the_same_folder(@TempDir Path data) throws Exception {
        Path link = Files.createSymbolicLink(data.resolve("link"), Files.createDirectory(data.resolve("real")));
        try (FolderLock held = FolderLock.take(DataFolder.in(data.resolve("real")))) {
            assertThat(held).isNotNull();
            assertThat(catchThrowableOfType(RefusedException.class, () -> FolderLock.take(DataFolder.in(link))))
                    .isNotNull();
        }
    }
}
