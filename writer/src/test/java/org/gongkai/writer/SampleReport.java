package org.gongkai.writer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.Contact;
import org.gongkai.report.Fact;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.GridPosition;
import org.gongkai.report.Heading;
import org.gongkai.report.Passage;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.Quantity;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.gongkai.report.Section;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/** A report of 柳溪镇, an invented town: every cell absent unless told. */
final class SampleReport {
    static final Edition FORM = Editions.standard().named("E2019");

    private final String name;
    private final Map<String, Cell> told = new HashMap<>();
    private boolean isDated = true;

    private SampleReport(String name) {
        this.name = name;
    }

    static SampleReport of(String name) {
        return new SampleReport(name);
    }

    /** Without year, period, title, issuer and text, as of a document in which none of them was found. */
    SampleReport undated() {
        isDated = false;
        return this;
    }

    SampleReport number(String key, String number, int line) {
        return cell(key, new CellValue.Printed(new BigDecimal(number)), inLine(line, number));
    }

    SampleReport blank(String key, int line) {
        return cell(key, new CellValue.Blank(), inLine(line, ""));
    }

    SampleReport cell(String key, CellValue value, Provenance place) {
        CellDefinition definition = FORM.cell(new CellKey(key));
        told.put(key, new Cell(definition, value, place.quote(), definition.unit(), place, 1));
        return this;
    }

    SampleReport amount(String key, String number, String unit) {
        CellDefinition definition = FORM.cell(new CellKey(key));
        String raw = number + unit;
        told.put(
                key,
                new Cell(
                        definition, new CellValue.Printed(new BigDecimal(number)), raw, unit, inGrid(1, 9, 5, raw), 1));
        return this;
    }

    Report build() {
        return new Report(
                new ReportSource(name, "ab", "text/plain", 0),
                isDated ? new Heading("柳溪镇2020年报告", "柳溪镇人民政府", "柳溪镇", 2020, null) : new Heading("", "", "", null, null),
                isDated ? 2020 : null,
                FORM,
                0.875,
                isDated
                        ? new Period(
                                LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), inLine(3, "2020年1月1日至12月31日"))
                        : null,
                null,
                new Contact("", "", "", ""),
                isDated
                        ? List.of(new Section(
                                "sections.overview",
                                "总体情况",
                                inLine(4, "一、总体情况"),
                                List.of(new Passage("本年度公开信息3条。", inLine(5, "本年度公开信息3条。")))))
                        : List.of(),
                new CellGrid(FORM, FORM.cells().stream().map(this::cell).toList()),
                isDated ? List.of(fact()) : List.of(),
                List.of());
    }

    private static Fact fact() {
        Quantity three = new Quantity(new BigDecimal("3"), "条");
        List<Provenance> places = List.of(inLine(5, "本年度公开信息3条"));
        return new Fact("disclosed.total", "公开信息", three, 2020, "本年度公开信息3条", places, 0.99);
    }

    private Cell cell(CellDefinition definition) {
        return told.getOrDefault(definition.key().name(), Cell.absent(definition, 1));
    }

    static Provenance inLine(int line, String quote) {
        return new Provenance(line, 0, quote.length(), line, 0, 0, null, quote);
    }

    static Provenance onPage(int page, String quote) {
        return new Provenance(page, 0, quote.length(), 0, 0, page, null, quote);
    }

    static Provenance inGrid(int table, int row, int column, String quote) {
        return new Provenance(row, 0, quote.length(), 0, 0, 0, new GridPosition(table, row, column), quote);
    }

    /** Where the format knows neither line, page nor table, as in running text of a Word document. */
    static Provenance somewhere(String quote) {
        return new Provenance(0, 0, quote.length(), 0, 0, 0, null, quote);
    }

    static Finding finding(String code, Provenance... places) {
        return new Finding(
                code,
                FindingKind.SUM,
                Severity.ERROR,
                new Wording("自然人列相差 2，请核对。", "natural persons, differ by 2"),
                List.of(places),
                List.of(new CellKey("requests.received.natural")),
                "1",
                "3",
                new Wording("附表", "form"),
                new Wording("对照台账。", "Check the register."),
                1);
    }
}
