package org.gongkai.bench.speed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.Checks;
import org.gongkai.checks.Profile;
import org.gongkai.checks.tables.SumCheck;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;

/** The checks on reports as read, clean and with wrong figures; a document's first byte is the number of its report. */
public final class CheckWork {
    private static final int WRONG_CELLS = 2;
    private static final int MOST_OFF = 9;
    private final List<Report> clean;
    private final List<Report> wrong = new ArrayList<>();

    /** Reads the texts and puts two wrong figures into a copy of each report. */
    public CheckWork(List<byte[]> texts, long seed) {
        ReportReader reader = new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());
        clean = texts.stream()
                .flatMap(bytes -> reader.read("a.txt", bytes).stream())
                .filter(Reading.Success.class::isInstance)
                .map(reading -> ((Reading.Success) reading).report())
                .toList();
        Dice dice = new Dice(seed);
        clean.forEach(report -> wrong.add(withWrongFigures(report, dice)));
    }

    private static Report withWrongFigures(Report report, Dice dice) {
        List<Cell> cells = new ArrayList<>(report.cells().all());
        int changed = 0;
        while (changed < WRONG_CELLS) {
            int index = dice.between(0, cells.size() - 1);
            Cell cell = cells.get(index);
            if (cell.value() instanceof CellValue.Printed(BigDecimal number)) {
                BigDecimal other = number.add(BigDecimal.valueOf(dice.between(1, MOST_OFF)));
                cells.set(index, with(cell, other));
                changed++;
            }
        }
        return report.withCells(cells);
    }

    private static Cell with(Cell cell, BigDecimal number) {
        return new Cell(
                cell.definition(),
                new CellValue.Printed(number),
                number.toPlainString(),
                cell.unit(),
                cell.provenance(),
                cell.confidence());
    }

    /** One document for each report. */
    public List<byte[]> documents() {
        List<byte[]> numbers = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            numbers.add(new byte[] {(byte) i});
        }
        return numbers;
    }

    /** Sums of reports in which all hold. */
    public Contender cleanSums() {
        return contender("sums, all hold", sums(), clean);
    }

    /** Sums of reports with two wrong figures each. */
    public Contender wrongSums() {
        return contender("sums, two figures wrong", sums(), wrong);
    }

    /** Every check on reports with two wrong figures each. */
    public Contender all() {
        return contender("all checks, two figures wrong", Checks.standard(), wrong);
    }

    private static Checks sums() {
        return Checks.of(SumCheck.check(), Profile.PUBLICATION);
    }

    private static Contender contender(String name, Checks checks, List<Report> reports) {
        return new Contender(
                "checks", name, number -> checks.check(reports.get(number[0])).size());
    }
}
