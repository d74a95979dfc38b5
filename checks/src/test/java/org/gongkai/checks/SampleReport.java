package org.gongkai.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.Contact;
import org.gongkai.report.Fact;
import org.gongkai.report.Heading;
import org.gongkai.report.Passage;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.Quantity;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.gongkai.report.Section;
import org.gongkai.report.Signature;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.FormRow;
import org.jspecify.annotations.Nullable;

/** Builds a report of 柳溪镇, an invented town: whole and clean, every cell 0, unless told. */
public final class SampleReport {
    private static final int PERIOD_LINE = 1;
    private static final int SIGNATURE_LINE = 900;
    private static final int FIRST_WHOLE_LINE = 2000;

    private final Edition edition;
    private final Map<String, Cell> told = new LinkedHashMap<>();
    private final List<CellGrid.PrintedRow> rows = new ArrayList<>();
    private final Map<String, List<Passage>> sections = new LinkedHashMap<>();
    private @Nullable Integer year;
    private @Nullable Integer titleYear;
    private @Nullable Period period;
    private @Nullable Signature signature;
    private String issuer = "临江市柳溪镇人民政府";
    private boolean isWhole = true;
    private int line = 1;
    private final List<Fact> facts = new ArrayList<>();

    private SampleReport(Edition edition) {
        this.edition = edition;
    }

    public static SampleReport of(String edition) {
        int year = switch (edition) {
            case "E2018" -> 2018;
            case "E2019" -> 2020;
            default -> 2022;
        };
        return new SampleReport(Editions.standard().named(edition)).year(year);
    }

    /** Only what is told: no text, no period, no contact, no signature of its own. */
    public SampleReport bare() {
        isWhole = false;
        return this;
    }

    public SampleReport year(int value) {
        year = value;
        titleYear = value;
        return this;
    }

    public SampleReport titleYear(int value) {
        titleYear = value;
        return this;
    }

    public SampleReport issuer(String value) {
        issuer = value;
        return this;
    }

    public SampleReport cell(String key, long number) {
        return cell(key, new CellValue.Printed(BigDecimal.valueOf(number)), String.valueOf(number), 1);
    }

    public SampleReport cell(String key, String number) {
        return cell(key, new CellValue.Printed(new BigDecimal(number)), number, 1);
    }

    public SampleReport unsure(String key, long number) {
        return cell(key, new CellValue.Printed(BigDecimal.valueOf(number)), String.valueOf(number), 0.9);
    }

    public SampleReport blank(String key) {
        return cell(key, new CellValue.Blank(), "", 1);
    }

    public SampleReport absent(String key) {
        return cell(key, new CellValue.Absent(), "", 1);
    }

    public SampleReport cell(String key, CellValue value, String raw, double confidence) {
        CellDefinition definition = edition.cell(new CellKey(key));
        told.put(key, cell(definition, value, raw, definition.unit(), confidence));
        return this;
    }

    public SampleReport amount(String key, String number, String unit) {
        CellDefinition definition = edition.cell(new CellKey(key));
        told.put(key, cell(definition, new CellValue.Printed(new BigDecimal(number)), number + unit, unit, 1));
        return this;
    }

    /** Adds lines to a section, such as {@code overview}, after those it has. */
    public SampleReport text(String section, String... lines) {
        List<Passage> passages = sections.computeIfAbsent("sections." + section, _ -> new ArrayList<>());
        for (String text : lines) {
            line++;
            passages.add(passage(line, text));
        }
        return this;
    }

    /** A row as it stands in a table of the document, its label in this 0-based column. */
    public SampleReport printed(String rowKey, String label, int labelColumn, int values) {
        FormRow row = edition.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(one -> one.key().equals(rowKey))
                .findFirst()
                .orElseThrow();
        Provenance place = new Provenance(rows.size(), 0, 1, rows.size() + 1, 0, 0, null, "0");
        rows.add(new CellGrid.PrintedRow(row, label, labelColumn, values, place));
        return this;
    }

    /** Adds a figure of the text, of the report year and read surely. */
    SampleReport fact(String kind, String quote, String number, String unit) {
        return fact(kind, quote, number, unit, 0.99);
    }

    SampleReport fact(String kind, String quote, String number, String unit, double confidence) {
        line++;
        Provenance place = place(line, quote);
        Quantity quantity = new Quantity(new BigDecimal(number), unit);
        String label = quote.replaceAll("[0-9.]+.*", "");
        facts.add(new Fact(kind, label, quantity, year, quote, List.of(place), confidence));
        return this;
    }

    /** Adds a line to the overview and the figure that its first {@code quote} states. */
    SampleReport textWithFact(String text, String kind, String quote, String number, String unit) {
        text("overview", text);
        Provenance place = Objects.requireNonNull(sections.get("sections.overview"))
                .getLast()
                .place();
        int start = text.indexOf(quote);
        Provenance within =
                new Provenance(place.event(), start, start + quote.length(), place.line(), 0, 0, null, quote);
        facts.add(exact(kind, quote, new Quantity(new BigDecimal(number), unit), within));
        return this;
    }

    /** A figure in the same line as the one before. */
    SampleReport sameLineFact(String kind, String quote, String number, String unit) {
        Provenance before = facts.getLast().place();
        Provenance place = new Provenance(
                before.event(), before.end() + 1, before.end() + 1 + quote.length(), before.line(), 0, 0, null, quote);
        facts.add(exact(kind, quote, new Quantity(new BigDecimal(number), unit), place));
        return this;
    }

    private Fact exact(String kind, String quote, Quantity quantity, Provenance place) {
        String label = quote.replaceAll("[0-9.]+.*", "");
        return new Fact(kind, label, quantity, year, quote, List.of(place), 0.99);
    }

    public SampleReport period(String from, String to) {
        String quote = "统计期限自" + from + "至" + to;
        period = new Period(LocalDate.parse(from), LocalDate.parse(to), place(PERIOD_LINE, quote));
        return this;
    }

    public SampleReport signed(String date) {
        signature = new Signature(LocalDate.parse(date), place(SIGNATURE_LINE, date));
        return this;
    }

    public Report build() {
        String title = "柳溪镇" + titleYear + "年政府信息公开工作年度报告";
        return new Report(
                new ReportSource("柳溪镇.txt", "0".repeat(64), "text/plain", 0),
                new Heading(
                        title, issuer, "柳溪镇", titleYear, new Provenance(0, 0, title.length(), 1, 0, 0, null, title)),
                year,
                edition,
                1,
                isWhole && period == null ? wholeYear() : period,
                isWhole && signature == null ? onTime() : signature,
                new Contact("", "", isWhole ? "0900-8765432" : "", ""),
                built(),
                new CellGrid(edition, edition.cells().stream().map(this::cell).toList(), rows),
                facts,
                List.of());
    }

    private List<Section> built() {
        Map<String, List<Passage>> all = new LinkedHashMap<>();
        if (isWhole && year != null) {
            Iterator<Integer> lines =
                    IntStream.iterate(FIRST_WHOLE_LINE, n -> n + 1).iterator();
            WholeText.of(edition.name(), year)
                    .forEach((key, paragraphs) -> all.put(
                            key,
                            new ArrayList<>(paragraphs.stream()
                                    .map(text -> passage(lines.next(), text))
                                    .toList())));
        }
        sections.forEach((key, passages) ->
                all.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(passages));
        return all.entrySet().stream()
                .map(entry -> new Section(
                        entry.getKey(),
                        "",
                        entry.getValue().isEmpty()
                                ? null
                                : entry.getValue().getFirst().place(),
                        entry.getValue()))
                .toList();
    }

    private @Nullable Period wholeYear() {
        return year == null
                ? null
                : new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), place(PERIOD_LINE, "统计期限"));
    }

    private @Nullable Signature onTime() {
        return year == null ? null : new Signature(LocalDate.of(year + 1, 1, 20), place(SIGNATURE_LINE, "1月20日"));
    }

    private static Passage passage(int line, String text) {
        return new Passage(text, place(line, text));
    }

    private static Provenance place(int line, String text) {
        return new Provenance(line, 0, text.length(), line, 0, 0, null, text);
    }

    private Cell cell(CellDefinition definition) {
        Cell given = told.get(definition.key().name());
        if (given != null) {
            return given;
        }
        if (definition.type() == CellType.HEADING) {
            return cell(definition, new CellValue.Blank(), "", definition.unit(), 1);
        }
        return cell(definition, new CellValue.Printed(BigDecimal.ZERO), "0", definition.unit(), 1);
    }

    private static Cell cell(CellDefinition definition, CellValue value, String raw, String unit, double confidence) {
        int event = 100 + definition.index();
        Provenance place = value instanceof CellValue.Absent
                ? null
                : new Provenance(event, 0, raw.length(), 100 + definition.row(), definition.column() + 2, 0, null, raw);
        return new Cell(definition, value, raw, unit, place, confidence);
    }
}
