package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;
import org.gongkai.writer.JsonReader;
import org.gongkai.writer.files.FileFormat;
import org.gongkai.writer.files.ReportFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in any format is read again as it was: number, blank and nil mark; every other state is blank. */
class RoundTripTest {

    /** Formats for programs, which have tests of their own below. */
    private static final Set<FileFormat> FOR_PROGRAMS = EnumSet.of(FileFormat.JSON, FileFormat.CSV);

    private static final int REPORTS_EACH = Integer.getInteger("gongkai.roundtrips", 12);
    private static final ReportReader READER =
            new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());

    static Stream<Arguments> formats_and_editions() {
        return Stream.of(FileFormat.values())
                .filter(format -> !FOR_PROGRAMS.contains(format))
                .flatMap(format -> Stream.of(2016, 2020, 2023).map(year -> Arguments.of(format, year)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formats_and_editions")
    void number_blank_and_nil_come_back_equal(FileFormat format, int year) {
        IntStream.range(0, REPORTS_EACH).forEach(seed -> {
            Report report = report(seed, year);
            ReportFile file = format.write(report, Locale.CHINA);
            Report again = read("seed-" + seed + "." + format.extension(), file.bytes());
            assertThat(again.heading().issuer())
                    .as("issuer, seed %d", seed)
                    .isEqualTo(report.heading().issuer());
            assertThat(again.year()).as("year, seed %d", seed).isEqualTo(year);
            assertThat(again.edition()).as("edition, seed %d", seed).isSameAs(report.edition());
            assertThat(shown(again)).as("%s, seed %d", format, seed).isEqualTo(kept(report));
            assertThat(file.gaps()).hasSize(gaps(report));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2020, 2023})
    void json_keeps_every_state(int year) {
        JsonReader reader = new JsonReader(Editions.standard());
        IntStream.range(0, REPORTS_EACH).forEach(seed -> {
            Report report = report(seed, year);
            Report again = reader.report(
                    new String(FileFormat.JSON.write(report, Locale.CHINA).bytes(), StandardCharsets.UTF_8));
            assertThat(values(again)).as("seed %d", seed).isEqualTo(values(report));
        });
    }

    private static List<List<Object>> values(Report report) {
        return report.cells().all().stream()
                .map(cell -> List.<Object>of(cell.key(), cell.value(), cell.unit(), cell.raw(), cell.confidence()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2020, 2023})
    void csv_keeps_state_value_and_unit(int year) {
        IntStream.range(0, REPORTS_EACH).forEach(seed -> {
            Report report = report(seed, year);
            String csv = new String(FileFormat.CSV.write(report, Locale.CHINA).bytes(), StandardCharsets.UTF_8);
            List<String> lines = csv.lines().skip(1).toList();
            assertThat(lines).hasSize(report.cells().all().size());
            for (Cell cell : report.cells()) {
                String number = cell.value() instanceof CellValue.Derived derived
                        ? derived.number().toPlainString()
                        : cell.number().map(BigDecimal::toPlainString).orElse("");
                assertThat(lines.get(cell.definition().index()))
                        .contains("," + cell.key().name() + ",")
                        .contains("," + cell.value().state() + "," + number + "," + cell.unit() + ",");
            }
        });
    }

    /** An invented report with cells of every state; small seeds have few that are no numbers, large ones many. */
    private static Report report(int seed, int year) {
        Dice dice = new Dice(seed);
        byte[] page = Rendering.HTML_CLEAN.write(
                Layout.of(new ReportGenerator(Editions.standard()).generate(seed, year))
                        .blocks(),
                dice);
        Report report = read("source.html", page);
        double share = 0.04 * (seed % 12);
        List<Cell> cells = new ArrayList<>();
        report.cells().forEach(cell -> cells.add(dice.chance(share) ? changed(cell.definition(), dice) : cell));
        return report.withCells(cells);
    }

    private static Cell changed(CellDefinition definition, Dice dice) {
        if (definition.type() == CellType.HEADING) {
            return new Cell(definition, new CellValue.Blank(), "", definition.unit(), null, 1);
        }
        CellValue value = switch (dice.between(1, 6)) {
            case 1 -> new CellValue.Blank();
            case 2 -> new CellValue.NilMark(dice.pick(List.of("/", "—", "无")));
            case 3 -> new CellValue.Unreadable(CellValue.Reason.NOT_A_NUMBER);
            case 4 -> new CellValue.Absent();
            case 5 -> new CellValue.Derived(BigDecimal.valueOf(dice.between(0, 99)));
            default -> new CellValue.Printed(number(definition, dice));
        };
        String raw = value instanceof CellValue.NilMark nil ? nil.mark() : "";
        return new Cell(definition, value, raw, definition.unit(), null, 1);
    }

    private static BigDecimal number(CellDefinition definition, Dice dice) {
        return switch (definition.type()) {
            case COUNT, HEADING -> BigDecimal.valueOf(dice.between(0, 99_999));
            case SIGNED_COUNT -> BigDecimal.valueOf(dice.between(-99, 99));
            case DECIMAL, AMOUNT -> BigDecimal.valueOf(dice.between(0, 999_999_999), dice.between(0, 6));
        };
    }

    private static Report read(String name, byte[] bytes) {
        List<Reading> readings = READER.read(name, bytes);
        assertThat(readings).as(name).singleElement().isInstanceOf(Reading.Success.class);
        return ((Reading.Success) readings.getFirst()).report();
    }

    private static Map<String, String> shown(Report report) {
        Map<String, String> shown = new TreeMap<>();
        report.cells().forEach(cell -> shown.put(cell.key().name(), shown(cell)));
        return shown;
    }

    /** What of each cell the file must keep. */
    private static Map<String, String> kept(Report report) {
        Map<String, String> kept = new TreeMap<>();
        report.cells().forEach(cell -> kept.put(cell.key().name(), kept(cell)));
        return kept;
    }

    private static String kept(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Printed _, CellValue.Blank _, CellValue.NilMark _ -> shown(cell);
            case CellValue.Unreadable _, CellValue.Absent _, CellValue.Derived _ -> "blank";
        };
    }

    private static String shown(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Printed printed ->
                printed.number().stripTrailingZeros().toPlainString() + " " + cell.unit();
            case CellValue.NilMark nil -> "nil " + nil.mark();
            case CellValue.Blank _, CellValue.Unreadable _, CellValue.Absent _, CellValue.Derived _ ->
                cell.value().state();
        };
    }

    private static int gaps(Report report) {
        return (int) report.cells().all().stream()
                .filter(cell -> cell.definition().type() != CellType.HEADING)
                .filter(cell -> kept(cell).equals("blank") && !(cell.value() instanceof CellValue.Blank))
                .count();
    }
}
