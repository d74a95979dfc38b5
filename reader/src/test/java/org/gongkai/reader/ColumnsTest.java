package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Values under columns: empty cells around them, moved columns, lost columns. */
class ColumnsTest {
    private static final String REPEAT = "requests.results.rejected.repeat.";
    private static final List<String> COLUMNS =
            List.of("natural", "corp_business", "corp_research", "corp_charity", "corp_legal", "corp_other", "total");

    private static String zeros(int width) {
        return "0\t".repeat(width).stripTrailing();
    }

    private static TextReports requests(String repeatRow, String otherRows) {
        return TextReports.of("E2021")
                .values(row -> row.width() != 7
                        ? zeros(row.width())
                        : (row.key() + ".").equals(REPEAT) ? repeatRow : otherRows);
    }

    private static List<String> read(Report report, String row) {
        return COLUMNS.stream()
                .map(column -> said(report.cell(row + column).value()))
                .toList();
    }

    static String said(CellValue value) {
        return switch (value) {
            case CellValue.Printed printed -> printed.number().toPlainString();
            case CellValue.Blank _ -> "blank";
            case CellValue.NilMark mark -> mark.mark();
            case CellValue.Unreadable _ -> "?";
            case CellValue.Absent _ -> "absent";
            case CellValue.Derived _ -> "derived";
        };
    }

    @Test
    void an_empty_column_right_of_the_values_is_left_out() {
        Report report =
                requests("3\t0\t0\t0\t0\t1\t4\t", "0\t0\t0\t0\t0\t0\t0\t").only();
        assertThat(read(report, REPEAT)).containsExactly("3", "0", "0", "0", "0", "1", "4");
    }

    @Test
    void an_empty_column_left_of_the_values_is_left_out() {
        Report report =
                requests("\t3\t0\t0\t0\t0\t1\t4", "\t0\t0\t0\t0\t0\t0\t0").only();
        assertThat(read(report, REPEAT)).containsExactly("3", "0", "0", "0", "0", "1", "4");
    }

    @Test
    void a_blank_first_cell_stays_in_its_column_where_the_rows_around_tell() {
        Report report =
                requests("\t11\t0\t3\t0\t0\t14\t", "5\t0\t0\t0\t0\t0\t5\t").only();
        assertThat(read(report, REPEAT)).containsExactly("blank", "11", "0", "3", "0", "0", "14");
    }

    @Test
    void a_blank_row_is_blank_in_every_column_where_the_rows_around_tell() {
        Report report =
                requests("\t\t\t\t\t\t\t\t\t", "5\t0\t0\t0\t0\t0\t5\t\t\t").only();
        assertThat(read(report, REPEAT)).containsOnly("blank");
    }

    @Test
    void two_places_for_the_values_leave_the_row_unread() {
        Report report = requests("\t11\t0\t3\t0\t0\t\t", "\t0\t0\t0\t0\t0\t\t").only();
        assertThat(read(report, REPEAT)).contains("?");
    }

    @Test
    void a_row_that_adds_up_elsewhere_is_not_forced_under_its_neighbours() {
        Report report =
                requests("\t11\t0\t3\t0\t0\t14\t", "\t5\t0\t0\t0\t0\t0\t5").only();
        assertThat(read(report, REPEAT)).doesNotContain("blank").contains("?");
    }

    @Test
    void a_nil_mark_behind_the_unit_is_the_value_and_not_the_units_dash() {
        Report report = TextReports.of("E2018")
                .values(row -> "件\t" + (row.key().endsWith("complaints") ? "—" : "7") + "\t\t\t")
                .only();
        assertThat(said(report.cell("s18.complaints").value())).isEqualTo("—");
    }

    @Test
    void the_dash_of_the_unit_column_is_no_value() {
        Report report = TextReports.of("E2018")
                .values(row -> row.key().equals("s18.channels") ? "—\t\t\t" : "件\t7\t\t")
                .only();
        assertThat(said(report.cell("s18.channels").value())).isEqualTo("blank");
    }

    @Test
    void an_empty_column_between_the_values_is_left_out_where_the_row_has_as_many_values_as_the_form() {
        Report report =
                requests("3\t0\t\t0\t0\t0\t1\t4", "2\t0\t\t0\t0\t0\t0\t2").only();
        assertThat(read(report, REPEAT)).containsExactly("3", "0", "0", "0", "0", "1", "4");
    }

    @Test
    void a_value_that_would_be_left_out_makes_no_blank_of_its_column() {
        Report report = TextReports.of("E2019")
                .values(row -> row.width() == 2 ? "4\t\t5" : zeros(row.width()))
                .only();
        assertThat(said(report.cell("disclosure.a20_8.fees.items_delta").value()))
                .isNotEqualTo("blank");
    }
}
