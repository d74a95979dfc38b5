package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.Contact;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.GridPosition;
import org.gongkai.report.Heading;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final Edition FORM = Editions.standard().named("E2019");
    private final JsonWriter writer = new JsonWriter(Locale.SIMPLIFIED_CHINESE);

    private static Report report() {
        List<Cell> cells = FORM.cells().stream().map(JsonWriterTest::cell).toList();
        return new Report(
                new ReportSource("柳溪镇.docx", "ab", "application/x", 0),
                new Heading("柳溪镇2020年报告", "柳溪镇人民政府", "柳溪镇", 2020, null),
                2020,
                FORM,
                0.9,
                null,
                null,
                new Contact("", "", "", ""),
                List.of(),
                new CellGrid(FORM, cells),
                List.of(),
                List.of());
    }

    private static Cell cell(CellDefinition definition) {
        return switch (definition.key().name()) {
            case "disclosure.a20_9.procurement.amount" ->
                new Cell(
                        definition,
                        new CellValue.Printed(new BigDecimal("2192.63")),
                        "2,192.63万元",
                        "万元",
                        new Provenance(7, 0, 10, 0, 3, 0, new GridPosition(1, 9, 5), "2,192.63万元"),
                        0.99);
            case "requests.received.natural" ->
                new Cell(definition, new CellValue.Blank(), "", "件", new Provenance(9, 0, 0, 12, 2, 0, null, ""), 0.99);
            default -> Cell.absent(definition, 1);
        };
    }

    @Test
    void an_amount_keeps_its_printed_number_and_is_given_in_yuan_besides() {
        assertThat(writer.line(report(), List.of()))
                .contains("\"disclosure.a20_9.procurement.amount\":{\"state\":\"number\",\"value\":\"2192.63\","
                        + "\"unit\":\"万元\",\"raw\":\"2,192.63万元\",\"line\":null,\"column\":5,\"page\":null,"
                        + "\"table\":1,\"row\":9,\"confidence\":0.99,"
                        + "\"normalized\":{\"value\":\"21926300.00\",\"unit\":\"元\"}}");
    }

    @Test
    void a_blank_cell_has_no_value() {
        assertThat(writer.line(report(), List.of()))
                .contains("\"requests.received.natural\":{\"state\":\"blank\",\"value\":null,\"unit\":\"件\","
                        + "\"raw\":\"\",\"line\":12,\"column\":2,\"page\":null,\"confidence\":0.99}");
    }

    @Test
    void a_report_is_one_line_with_every_cell_of_its_edition() {
        String line = writer.line(report(), List.of());
        assertThat(line).doesNotContain("\n");
        assertThat(FORM.cells()).allSatisfy(cell -> assertThat(line).contains("\"" + cell.key() + "\":{\"state\""));
    }

    @Test
    void findings_speak_the_language_asked_for() {
        Finding finding = new Finding(
                "R3-01",
                FindingKind.SUM,
                Severity.ERROR,
                new Wording("相差 1，请核对。", "they differ by 1"),
                List.of(),
                List.of(new CellKey("requests.received.natural")),
                "1",
                "2",
                Wording.NONE,
                Wording.NONE,
                1);
        assertThat(writer.line(report(), List.of(finding)))
                .contains("\"code\":\"R3-01\",\"kind\":\"SUM\",\"severity\":\"ERROR\",\"message\":\"相差 1，请核对。\"");
        assertThat(new JsonWriter(Locale.ENGLISH).line(report(), List.of(finding)))
                .contains("\"message\":\"they differ by 1\"");
    }

    @Test
    void an_input_that_cannot_be_read_has_an_error_in_place_of_a_report() {
        assertThat(writer.error("缺.docx", "not-found", "找不到“缺.docx”"))
                .isEqualTo(
                        "{\"source\":{\"name\":\"缺.docx\"},\"error\":{\"code\":\"not-found\",\"message\":\"找不到“缺.docx”\"}}");
    }
}
