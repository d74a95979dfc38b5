package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.writer.SampleReport.FORM;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private final CsvWriter writer = new CsvWriter();

    private List<String> rows(SampleReport report) {
        return List.of(writer.rows(report.build()).split("\r\n"));
    }

    private String row(SampleReport report, String key) {
        return rows(report).stream()
                .filter(row -> row.contains("," + key + ","))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_first_line_names_the_columns() {
        assertThat(writer.header())
                .isEqualTo(
                        "name,issuer,year,edition,key,label,state,value,unit,line,confidence,page,table,row,column,entry\r\n");
    }

    @Test
    void every_cell_of_the_form_is_a_line_with_a_field_per_column_and_absent_ones_are_not_left_out() {
        int columns = writer.header().split(",").length;
        List<String> rows = rows(SampleReport.of("柳溪镇.txt"));
        assertThat(rows).hasSameSizeAs(FORM.cells());
        assertThat(rows).allSatisfy(row -> assertThat(fields(row)).hasSize(columns));
        assertThat(row(SampleReport.of("柳溪镇.txt"), "requests.carried_in.total"))
                .endsWith("结转政府信息公开申请数量/总计,absent,,件,,1.0,,,,,read");
    }

    @Test
    void a_number_of_a_document_without_lines_can_be_followed_to_its_table() {
        String amount = "disclosure.a20_9.procurement.amount";
        assertThat(row(SampleReport.of("柳溪镇.docx").amount(amount, "2192.63", "万元"), amount))
                .endsWith(",number,2192.63,万元,,1.0,,1,9,5,read");
    }

    @Test
    void a_blank_cell_is_not_zero() {
        SampleReport report = SampleReport.of("柳溪镇.txt")
                .blank("requests.received.natural", 12)
                .number("requests.received.total", "0", 12);
        assertThat(row(report, "requests.received.natural")).endsWith("/自然人,blank,,件,12,1.0,,,,,read");
        assertThat(row(report, "requests.received.total")).endsWith("/总计,number,0,件,12,1.0,,,,,read");
    }

    @Test
    void a_large_number_is_written_without_exponent() {
        SampleReport report = SampleReport.of("柳溪镇.txt").number("requests.received.total", "1.2E+3", 12);
        assertThat(row(report, "requests.received.total")).contains(",number,1200,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"柳溪镇|柳溪镇", "柳溪,下柳|\"柳溪,下柳\"", "所谓\"不掌握\"|\"所谓\"\"不掌握\"\"\""})
    void a_field_is_quoted_only_where_it_must_be(String text, String field) {
        assertThat(CsvWriter.field(text)).isEqualTo(field);
    }

    @Test
    void a_line_break_stays_inside_its_quoted_field() {
        assertThat(CsvWriter.field("柳溪\n镇")).isEqualTo("\"柳溪\n镇\"");
        assertThat(CsvWriter.field("柳溪\r镇")).isEqualTo("\"柳溪\r镇\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@SUM(A1)", "-", "\t=1", "＝1+1", "＋1+1", "－2+3", "＠SUM(A1)"})
    void a_text_that_a_spreadsheet_would_compute_is_made_a_text(String text) {
        assertThat(CsvWriter.field(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r=1", "\n=1"})
    void a_formula_behind_a_line_break_is_made_a_text_too(String text) {
        assertThat(CsvWriter.field(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "+5", "-0.2500", "2192.63"})
    void a_number_with_a_sign_stays_a_number(String number) {
        assertThat(CsvWriter.field(number)).isEqualTo(number);
    }

    @Test
    void a_hostile_file_name_cannot_start_a_formula() {
        assertThat(rows(SampleReport.of("=cmd|'/c calc'!A1,x.txt")).getFirst())
                .startsWith("\"'=cmd|'/c calc'!A1,x.txt\",");
    }

    @Test
    void findings_have_a_line_each_under_their_own_header_in_the_language_asked_for() {
        Finding finding = SampleReport.finding("R3-01", SampleReport.inLine(12, "3"));
        String header = writer.findingsHeader();
        assertThat(header)
                .isEqualTo(
                        "name,issuer,year,code,kind,severity,line,message,expected,actual,page,table,row,column\r\n");
        SampleReport report = SampleReport.of("柳溪镇.txt");
        assertThat(writer.findings(report.build(), List.of(finding), Locale.CHINESE))
                .isEqualTo("柳溪镇.txt,柳溪镇人民政府,2020,R3-01,SUM,ERROR,12,自然人列相差 2，请核对。,1,3,,,,\r\n");
        assertThat(writer.findings(report.build(), List.of(finding), Locale.ENGLISH))
                .contains("\"natural persons, differ by 2\"");
        assertThat(writer.findings(report.build(), List.of(), Locale.CHINESE)).isEmpty();
    }

    @Test
    void a_finding_without_a_line_leaves_the_field_empty() {
        Finding finding = SampleReport.finding("R3-01");
        String line = writer.findings(SampleReport.of("柳溪镇.txt").build(), List.of(finding), Locale.CHINESE);
        assertThat(line).contains(",SUM,ERROR,,自然人列");
        assertThat(fields(line)).hasSameSizeAs(fields(writer.findingsHeader()));
    }

    /** Fields of a line without commas inside quotes other than doubled ones. */
    private static List<String> fields(String line) {
        return List.of(line.strip().replaceAll("\"[^\"]*\"", "x").split(",", -1));
    }
}
