package org.gongkai.bench.drills;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.checks.Checks;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.Severity;

/** The known defects and controls of the real samples, from {@code defects.tsv}, held against what the checks find. */
final class DefectTable {
    private static final Set<FindingKind> FIGURES =
            Set.of(FindingKind.SUM, FindingKind.XREF, FindingKind.PERIOD, FindingKind.YEAR);

    private final ReportReader reader = new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());
    private final Checks checks = Checks.standard();
    private final Map<String, List<Finding>> findings = new HashMap<>();

    /**
     * A place.
     *
     * @param sample first characters of the sample's file name
     * @param expected code, or code and key of a cell with @ between, or {@code !} and codes that must not be there, or
     *     {@code ~} where no check looks for it, with the reason in {@code what}
     * @param lines 1-based lines, parted by commas, a range with a dash, {@code all}, or {@code none} of a finding without place
     */
    record Row(String sample, String defect, String expected, String lines, String what) {
        boolean isControl() {
            return expected.startsWith("!");
        }

        /** Whether no check looks for it. */
        boolean isLeft() {
            return expected.startsWith("~");
        }

        private boolean covers(int line) {
            return lines.equals("all") || Arrays.stream(lines.split(",")).anyMatch(part -> isWithin(line, part));
        }

        private static boolean isWithin(int line, String part) {
            String[] ends = part.split("-");
            return line >= Integer.parseInt(ends[0]) && line <= Integer.parseInt(ends[ends.length - 1]);
        }
    }

    /**
     * What was found at a place.
     *
     * @param found codes with lines
     */
    record Outcome(Row row, List<String> found) {
        /** A defect was found, or a control left alone. */
        boolean holds() {
            return row.isLeft() || row.isControl() == found.isEmpty();
        }
    }

    /** Every row with what the checks found in the samples of a folder. */
    List<Outcome> judge(Path folder) {
        return rows().stream().map(row -> judge(folder, row)).toList();
    }

    private Outcome judge(Path folder, Row row) {
        List<String> found = findings.computeIfAbsent(row.sample(), prefix -> check(file(folder, prefix))).stream()
                .filter(finding -> isMeant(row, finding))
                .flatMap(finding -> shown(row, finding))
                .toList();
        return new Outcome(row, found);
    }

    private static Stream<String> shown(Row row, Finding finding) {
        if (row.lines().equals("none")) {
            return Stream.of(finding.code());
        }
        return finding.places().stream()
                .filter(place -> row.covers(place.line()))
                .map(place -> finding.code() + " L" + place.line())
                .limit(1);
    }

    private static boolean isMeant(Row row, Finding finding) {
        if (!row.isControl()) {
            String[] code = row.expected().split("@");
            boolean isOfCell = code.length == 1
                    || finding.keys().stream().anyMatch(key -> key.name().equals(code[1]));
            return finding.code().equals(code[0]) && isOfCell;
        }
        String codes = row.expected().substring(1);
        boolean isNamed = codes.isEmpty()
                ? FIGURES.contains(finding.kind())
                : List.of(codes.split(",")).contains(finding.code());
        return isNamed && finding.severity() != Severity.INFO;
    }

    private List<Finding> check(Path file) {
        try {
            return reader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file)).stream()
                    .filter(Reading.Success.class::isInstance)
                    .map(reading -> ((Reading.Success) reading).report())
                    .flatMap(this::all)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Finding> all(Report report) {
        return Stream.concat(report.findings().stream(), checks.check(report).stream());
    }

    /** The five samples lie in the folder, the others in {@code more}; a prefix names one of the latter with more digits. */
    private static Path file(Path folder, String prefix) {
        for (Path place : List.of(folder, folder.resolve("more"))) {
            try (Stream<Path> files = Files.list(place)) {
                List<Path> own = files.filter(
                                file -> String.valueOf(file.getFileName()).startsWith(prefix + "_"))
                        .filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
                if (!own.isEmpty()) {
                    return own.getFirst();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalArgumentException("no sample " + prefix + " in " + folder);
    }

    static List<Row> rows() {
        try (InputStream stream = DefectTable.class.getResourceAsStream("defects.tsv")) {
            byte[] bytes = Objects.requireNonNull(stream, "resource defects.tsv is missing")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(fields -> new Row(fields[0], fields[1], fields[2], fields[3], fields[4]))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
