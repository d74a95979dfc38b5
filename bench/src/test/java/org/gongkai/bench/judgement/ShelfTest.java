package org.gongkai.bench.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    /** Of "abc", from the standard that defines the hash. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path data;

    @Test
    void a_file_that_is_named_and_whole_is_no_finding() throws IOException {
        write("abc");
        assertThat(new Shelf(data).findings(List.of(ABC))).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_or_has_another_content_is_one() throws IOException {
        assertThat(new Shelf(data).findings(List.of(ABC)))
                .singleElement()
                .asString()
                .contains(ABC);
        write("ab");
        assertThat(new Shelf(data).findings(List.of(ABC)))
                .singleElement()
                .asString()
                .contains(ABC);
    }

    private void write(String content) throws IOException {
        Path file = data.resolve("files").resolve("ba").resolve(ABC);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
