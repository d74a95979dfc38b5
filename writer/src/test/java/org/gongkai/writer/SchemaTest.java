package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.fees.FeeQuantity;
import org.gongkai.regulation.fees.ProcessingFee;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonWriter writer = new JsonWriter(Locale.SIMPLIFIED_CHINESE);

    private static List<Error> faults(String schema, String json) {
        try {
            String text = Files.readString(Path.of("../docs/schemas/" + schema + ".schema.json"));
            return SCHEMAS.getSchema(text).validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report with a cell in every state. */
    private static Report report() {
        return SampleReport.of("柳溪镇.docx")
                .number("requests.received.total", "3", 12)
                .blank("requests.received.natural", 12)
                .cell("requests.received.corp_other", new CellValue.NilMark("/"), SampleReport.inLine(12, "/"))
                .cell(
                        "requests.received.corp_legal",
                        new CellValue.Unreadable(CellValue.Reason.RUN_TOGETHER),
                        SampleReport.onPage(2, "12 3"))
                .amount("disclosure.a20_9.procurement.amount", "2192.63", "万元")
                .build();
    }

    private String checked() {
        return writer.line(
                report(),
                List.of(
                        SampleReport.finding("R3-01", SampleReport.inLine(12, "3"), SampleReport.inGrid(1, 9, 5, "0")),
                        SampleReport.finding("RT-05", SampleReport.somewhere("公开信息3条")),
                        SampleReport.finding("READ-03")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "check"})
    void a_report_fits_its_schema(String schema) {
        assertThat(faults(schema, checked())).isEmpty();
        assertThat(faults(schema, writer.line(report(), List.of()))).isEmpty();
    }

    @Test
    void a_figure_of_the_text_is_written_with_year_quote_and_line() {
        assertThat(writer.line(report(), List.of())).contains("""
                        "facts":[{"kind":"disclosed.total","label":"公开信息","value":"3","unit":"条","scopeYear":2020,\
                        "quote":"本年度公开信息3条","line":5,"page":null,"confidence":0.99}]""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "check"})
    void a_report_without_year_period_or_text_fits_its_schema(String schema) {
        Report report = SampleReport.of("x.txt").undated().build();
        assertThat(faults(schema, writer.line(report, List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "check"})
    void an_input_that_cannot_be_read_fits_its_schema(String schema) {
        assertThat(faults(schema, writer.error("缺.docx", "not-found", "找不到“缺.docx”")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"issuer\":", "\"raw\":", "\"severity\":", "\"sha256\":", "\"quote\":"})
    void a_report_with_a_property_renamed_does_not_fit(String property) {
        String renamed = checked().replaceFirst(property, "\"other\":");
        assertThat(faults("check", renamed)).isNotEmpty();
    }

    @Test
    void a_number_in_place_of_a_decimal_string_does_not_fit() {
        assertThat(faults("read", checked().replace("\"value\":\"3\"", "\"value\":3")))
                .isNotEmpty();
        assertThat(faults("read", checked().replace("\"value\":\"3\"", "\"value\":\"1,000\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(CellEntry.class)
    void a_value_typed_from_a_picture_says_so_and_fits_the_schema(CellEntry entry) {
        Report report = SampleReport.of("扫描.png").build();
        String json = writer.line(withEntry(report, entry), List.of());
        assertThat(json.contains("\"entry\":\"" + entry.contractName() + "\"")).isEqualTo(entry != CellEntry.READ);
        assertThat(faults("read", json)).isEmpty();
        assertThat(faults("check", json)).isEmpty();
    }

    private static Report withEntry(Report of, CellEntry entry) {
        List<Cell> cells = of.cells().all().stream()
                .map(cell ->
                        new Cell(cell.definition(), cell.value(), cell.raw(), cell.unit(), cell.provenance(), 1, entry))
                .toList();
        CellGrid grid = new CellGrid(of.edition(), cells);
        return new Report(
                of.source(),
                of.heading(),
                of.year(),
                of.edition(),
                of.editionMargin(),
                of.period(),
                of.signature(),
                of.contact(),
                of.sections(),
                grid,
                List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "correction", "review", "suit"})
    void a_due_date_fits_its_schema(String name) {
        DeadlineRule rule = DeadlineRules.find(name).orElseThrow();
        String json = new DueJsonWriter(Locale.CHINA)
                .line(rule, new Deadlines(WorkingDayCalendar.builtIn()).due(rule, LocalDate.of(2024, 9, 29)));
        assertThat(faults("due", json)).isEmpty();
        assertThat(faults("due", json.replace("\"provisional\":false", "\"provisional\":\"no\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_catalogue_of_periods_fits_its_schema(String language) {
        String json = new DeadlineRulesJsonWriter(Locale.forLanguageTag(language)).line(DeadlineRules.all());
        assertThat(faults("due-rules", json)).isEmpty();
        assertThat(faults("due-rules", json.replace("\"unit\":\"workday\"", "\"unit\":\"WORKDAY\"")))
                .isNotEmpty();
    }

    @Test
    void a_fee_fits_its_schema() {
        for (FeeQuantity quantity :
                List.of(new FeeQuantity.Pieces(0), new FeeQuantity.Pieces(45), new FeeQuantity.Pages(260))) {
            String json = new FeeJsonWriter().line(ProcessingFee.of(quantity));
            assertThat(faults("fee", json)).isEmpty();
            assertThat(faults("fee", json.replace("\"yuan\":", "\"fee\":"))).isNotEmpty();
        }
    }
}
