package org.gongkai.web.annualreports.model;

import java.util.List;
import org.gongkai.report.Cell;
import org.gongkai.report.CellDifference;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.gongkai.web.ui.Phrases;

/** What was typed from a scan against what was read from text, cell by cell; a cell not typed yet is no difference. */
public final class ComparisonSheet {
    private final Report typed;
    private final Counterpart counterpart;
    private final Phrases phrases;

    /** The sheet of these two. */
    public ComparisonSheet(Report typed, Counterpart counterpart, Phrases phrases) {
        this.typed = typed;
        this.counterpart = counterpart;
        this.phrases = phrases;
    }

    /**
     * A cell that both fill differently.
     *
     * @param key key of the cell
     * @param typed what was typed, as it was typed
     * @param read what was read, in words where it is no number
     */
    public record Row(String key, String label, String typed, String read) {}

    /** The report read from text. */
    public Counterpart counterpart() {
        return counterpart;
    }

    /** Whether both are on one edition of the form; otherwise nothing is compared. */
    public boolean isOneForm() {
        return typed.edition()
                .name()
                .equals(counterpart.result().report().edition().name());
    }

    /** How many cells have been typed, and so compared. */
    public long compared() {
        return typed.cells().all().stream().filter(ComparisonSheet::isTyped).count();
    }

    /** The cells that differ, in the form's order. */
    public List<Row> rows() {
        if (!isOneForm()) {
            return List.of();
        }
        return CellDifference.between(
                        typed.cells(), counterpart.result().report().cells())
                .stream()
                .filter(difference -> isTyped(difference.one()))
                .map(difference -> new Row(
                        difference.one().key().name(),
                        ResultSheet.label(difference.one().definition()),
                        inWords(difference.one()),
                        inWords(difference.other())))
                .toList();
    }

    private static boolean isTyped(Cell cell) {
        return cell.provenance() != null;
    }

    private String inWords(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Printed printed -> printed.number().toPlainString() + unit(cell);
            case CellValue.NilMark nil -> nil.mark();
            case CellValue.Unreadable _ when isTyped(cell) && !cell.raw().isBlank() -> cell.raw();
            case CellValue.Blank _, CellValue.Unreadable _, CellValue.Absent _, CellValue.Derived _ ->
                phrases.say("overview.state." + cell.value().state());
        };
    }

    private static String unit(Cell cell) {
        return cell.unit().equals(cell.definition().unit()) ? "" : " " + cell.unit();
    }
}
