package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BinariesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"Linux, riscv64", "Mac OS X, aarch64", "Windows 11, amd64"})
    void a_machine_no_server_is_packed_for_is_named(String system, String processor) {
        assertThat(catchThrowableOfType(RefusedException.class, () -> Binaries.archive(system, processor))
                        .refusal())
                .isEqualTo(new Refusal.BinariesMissing(system + " " + processor));
    }

    @Test
    void programs_stay_executable_and_links_stay_links() throws Exception {
        Binaries.unpack(archive("bin/postgres", 0755, "lib/libpq.so"), folder);
        assertThat(folder.resolve("bin/postgres")).isExecutable().hasContent("text");
        assertThat(folder.resolve("lib/libpq.so")).isSymbolicLink();
        assertThat(Files.readSymbolicLink(folder.resolve("lib/libpq.so"))).hasToString("libpq.so.5");
    }

    @Test
    void of_two_processes_that_unpack_at_once_the_second_takes_what_the_first_left() throws Exception {
        Path packed = folder.resolve("packed.txz");
        Files.write(packed, archive("bin/postgres", 0755, "lib/libpq.so").readAllBytes());
        Path programs = folder.resolve("bin-1");
        Binaries.unpack(packed.toUri().toURL(), folder, programs, "1 abc");
        Files.writeString(programs.resolve("bin/postgres"), "what the first left");
        Binaries.unpack(packed.toUri().toURL(), folder, programs, "1 abc");
        assertThat(programs.resolve("bin/postgres")).hasContent("what the first left");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(packed, programs);
        }
    }

    @ParameterizedTest
    @CsvSource({"../outside, lib/link", "bin/postgres, ../../link", "/tmp/outside, lib/link"})
    void an_entry_outside_the_folder_ends_the_unpacking(String file, String link) {
        assertThatThrownBy(() -> Binaries.unpack(archive(file, 0644, link), folder.resolve("inner")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private static InputStream archive(String file, int mode, String link) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            TarArchiveEntry entry = new TarArchiveEntry(file, true);
            entry.setMode(mode);
            entry.setSize(4);
            tar.putArchiveEntry(entry);
            tar.write("text".getBytes(StandardCharsets.US_ASCII));
            tar.closeArchiveEntry();
            TarArchiveEntry symbolic = new TarArchiveEntry(link, TarConstants.LF_SYMLINK);
            symbolic.setLinkName("libpq.so.5");
            tar.putArchiveEntry(symbolic);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
