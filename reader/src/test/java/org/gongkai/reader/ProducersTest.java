package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report as several programs write it; see the notes beside the files. */
class ProducersTest {
    private final ReportReader reader = new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice-pdf/source.pdf", "libreoffice-rtf/source.rtf", "ofdrw-ofd/source.ofd"})
    void every_figure_is_read_whoever_wrote_the_file(String name) throws IOException {
        List<Reading> readings = reader.read(name, resource(name));
        assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Success.class);
        List<String> cells = ((Reading.Success) readings.getFirst())
                .report().cells().all().stream().map(ProducersTest::shown).toList();
        assertThat(cells)
                .containsExactlyElementsOf(new String(resource("expected.tsv"), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice-pdf/source.pdf", "ofdrw-ofd/source.ofd"})
    void a_figure_knows_its_page(String name) throws IOException {
        Reading.Success read =
                (Reading.Success) reader.read(name, resource(name)).getFirst();
        List<Integer> pages = read.report().cells().all().stream()
                .map(Cell::provenance)
                .filter(Objects::nonNull)
                .map(Provenance::page)
                .toList();
        assertThat(pages).contains(1, 2).doesNotContain(0);
    }

    private static String shown(Cell cell) {
        String value = cell.value() instanceof CellValue.Printed printed
                ? printed.number().toPlainString()
                : cell.value().getClass().getSimpleName();
        return cell.definition().key() + "\t" + value;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ProducersTest.class.getResourceAsStream("producers/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
