package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocketFolderTest {

    @Test
    void a_socket_lies_in_the_data_folder_and_nothing_of_an_earlier_one_stays(@TempDir Path data) throws Exception {
        DataFolder folder = DataFolder.in(data);
        Files.createFile(Files.createDirectory(folder.socket()).resolve(".s.PGSQL.5432.lock"));
        SocketFolder socket = SocketFolder.make(folder, false);
        assertThat(socket.path()).isEqualTo(folder.socket()).isEmptyDirectory();
        socket.remove();
        assertThat(folder.socket()).exists();
    }

    @Test
    void a_path_longer_than_the_system_allows_gets_a_temporary_folder_that_goes_with_the_server(@TempDir Path data)
            throws Exception {
        DataFolder folder = DataFolder.in(data.resolve("公开".repeat(20)));
        SocketFolder socket = SocketFolder.make(folder, true);
        assertThat(socket.isTemporary()).isTrue();
        assertThat(socket.socket().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(107);
        assertThat(Files.getPosixFilePermissions(socket.path())).hasSize(3);
        socket.remove();
        assertThat(socket.path()).doesNotExist();
    }

    @Test
    void the_longest_path_is_counted_in_bytes() {
        assertThat(SocketFolder.fits(Path.of("/" + "a".repeat(92)))).isTrue();
        assertThat(SocketFolder.fits(Path.of("/" + "a".repeat(93)))).isFalse();
        assertThat(SocketFolder.fits(Path.of("/" + "公".repeat(31)))).isFalse();
    }
}
