package org.gongkai.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine tells of files and processes that may end at any moment. */
class FootprintTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_gone_meanwhile_takes_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("index.tmp"), "four");
        assertThat(Footprint.bytes(file)).isEqualTo(4);
        Files.delete(file);
        assertThat(Footprint.bytes(file)).isZero();
    }
}
