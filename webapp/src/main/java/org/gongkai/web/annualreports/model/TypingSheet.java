package org.gongkai.web.annualreports.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.CellValue;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.CellType;
import org.gongkai.web.ui.CellView;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TableView;

/** Arranges a report being typed: each cell as it was typed, with what its parts add up to beside totals. */
public final class TypingSheet {
    private final Report report;
    private final Map<CellKey, BigDecimal> sums;
    private final ResultSheet findings;
    private final Phrases phrases;

    /**
     * The sheet of a report being typed.
     *
     * @param findings the same report's sheet, for the numbers of the findings
     * @param sums what totals come to
     */
    public TypingSheet(Report report, ResultSheet findings, Map<CellKey, BigDecimal> sums, Phrases phrases) {
        this.report = report;
        this.sums = Map.copyOf(sums);
        this.findings = findings;
        this.phrases = phrases;
    }

    /** The statutory tables; a cell's text is what was typed, its doubt what its parts add up to. */
    public List<TableView> tables() {
        return new TableSheet(this::cell, phrases).tables(report.edition());
    }

    /** How many cells have been typed. */
    public long typed() {
        return report.cells().all().stream()
                .filter(cell -> cell.provenance() != null)
                .count();
    }

    /** How many cells there are to type. */
    public long toType() {
        return report.edition().cells().stream()
                .filter(definition -> definition.type() != CellType.HEADING)
                .count();
    }

    private CellView cell(CellDefinition definition) {
        Cell cell = report.cells().get(definition);
        boolean isHeading = definition.type() == CellType.HEADING;
        String state = isHeading ? "heading" : state(cell);
        String text = cell.provenance() == null ? "" : cell.provenance().quote();
        CellView.Touch touch =
                new CellView.Touch(ResultSheet.label(definition), "", findings.findingsOf(definition.key()));
        return new CellView(definition.key().name(), state, text, isHeading ? "" : note(cell, state), touch);
    }

    private static String state(Cell cell) {
        return cell.value() instanceof CellValue.Unreadable(CellValue.Reason reason)
                ? reason == CellValue.Reason.NOT_TYPED ? "untyped" : "unreadable"
                : (cell.entry() == CellEntry.ACCEPTED_PROPOSAL ? "typed accepted " : "typed ")
                        + cell.value().state();
    }

    private String note(Cell cell, String state) {
        if (state.equals("unreadable")) {
            return phrases.say("typing.not-a-number");
        }
        BigDecimal sum = sums.get(cell.key());
        if (sum == null) {
            return "";
        }
        boolean isRight =
                cell.number().filter(number -> number.compareTo(sum) == 0).isPresent();
        return phrases.say(isRight ? "typing.sum.right" : "typing.sum", sum.toPlainString());
    }
}
