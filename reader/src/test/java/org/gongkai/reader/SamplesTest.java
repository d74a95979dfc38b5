package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Real reports, where they are at hand; cell by cell comparison with the hand labels is a drill. */
class SamplesTest {
    private static List<Report> samples() throws IOException {
        String folder = System.getenv("GONGKAI_SAMPLES");
        assumeTrue(folder != null, "GONGKAI_SAMPLES is not set: the real reports are not read");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SamplesTest::read)
                    .toList();
        }
    }

    private static Report read(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return TextReports.reader().read(TextReports.document(text)).getFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void unread_cells_of_real_reports_do_not_grow() throws IOException {
        long unread = samples().stream()
                .flatMap(report -> report.cells().all().stream())
                .filter(cell -> cell.value() instanceof CellValue.Unreadable)
                .count();
        assertThat(unread).isEqualTo(16);
    }
}
