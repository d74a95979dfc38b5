package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.gongkai.checks.rules.CellName;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.tables.RelationTable.Line;
import org.gongkai.report.Cell;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Wording;

/** A broken relation in the clerk's words: where, both sums with their parts, the difference. */
final class SumSentence {
    /** Rows that the form itself counts 第一项 to 第四项 in the relation it prints. */
    private static final Map<String, String> ITEMS = Map.of(
            "requests.received", "item.1",
            "requests.carried_in", "item.2",
            "requests.results.total", "item.3",
            "requests.carried_out", "item.4");

    private final Report report;
    private final Line line;
    private final boolean isAlongRow;

    SumSentence(Report report, Line line) {
        this.report = report;
        this.line = line;
        isAlongRow = isAlongRow(report, line);
    }

    /** The whole sentence. */
    Wording message(BigDecimal left, BigDecimal right) {
        return Rule.say(
                sentence(),
                where(),
                terms(line.left(), left),
                terms(line.right(), right),
                SumCheck.plain(left.subtract(right).abs()));
    }

    private String sentence() {
        if (isRequestItems()) {
            return "sum.items";
        }
        return line.left().isEmpty()
                ? "sum.BELOW_ZERO"
                : "sum." + line.relation().comparison();
    }

    /** The sentence with the one change that puts everything right. */
    static Wording withRepair(Wording message, Cell cell, RootCause.Repair repair, int relations) {
        return Rule.say(
                "sum.repair",
                message,
                CellName.of(cell.definition()),
                SumCheck.plain(repair.printed()),
                SumCheck.plain(repair.needed()),
                relations);
    }

    private boolean isRequestItems() {
        return line.relation().code().equals("R3-01");
    }

    private List<CellDefinition> cells(List<Integer> indices) {
        return indices.stream()
                .map(index -> report.edition().cells().get(index))
                .toList();
    }

    private static boolean isAlongRow(Report report, Line line) {
        List<CellDefinition> all = report.edition().cells();
        int row = all.get(line.cells().getFirst()).row();
        for (int cell : line.cells()) {
            if (all.get(cell).row() != row) {
                return false;
            }
        }
        return true;
    }

    private Wording where() {
        CellDefinition first = report.edition().cells().get(line.cells().getFirst());
        String table = report.edition().tables().get(first.table()).title();
        if (CellName.isOnlyColumn(first)) {
            return Rule.say("where.table", table);
        }
        if (CellName.isWholeTable(first)) {
            return Rule.say("where.row", table, first.columnLabel().split("›", 2)[0]);
        }
        return isAlongRow
                ? Rule.say("where.row", table, first.rowLabel())
                : Rule.say("where.column", table, first.columnLabel());
    }

    /** 「自然人 3 + 商业企业 1 = 4」; parts that are zero are left out, a single one stands alone. */
    private Wording terms(List<Integer> indices, BigDecimal sum) {
        List<CellDefinition> shown = cells(indices).stream()
                .filter(cell -> indices.size() <= 2 || number(cell).signum() != 0)
                .toList();
        if (shown.isEmpty()) {
            return Rule.say("terms.none", SumCheck.plain(sum));
        }
        Wording joined = join(shown);
        return indices.size() == 1 ? joined : Rule.say("terms.sum", joined, SumCheck.plain(sum));
    }

    private Wording join(List<CellDefinition> cells) {
        StringJoiner zh = new StringJoiner(" + ");
        StringJoiner en = new StringJoiner(" + ");
        for (CellDefinition cell : cells) {
            Wording label = label(cell);
            String number = SumCheck.plain(number(cell));
            zh.add(label.zh() + " " + number);
            en.add(label.en() + " " + number);
        }
        return new Wording(zh.toString(), en.toString());
    }

    private Wording label(CellDefinition cell) {
        if (isRequestItems()) {
            String row = cell.key().name().substring(0, cell.key().name().lastIndexOf('.'));
            String item = ITEMS.get(row);
            if (item != null) {
                return Rule.say(item);
            }
        }
        String column = cell.columnLabel();
        String label = isAlongRow && !CellName.isOnlyColumn(cell)
                ? column.substring(column.indexOf('›') + 1)
                : CellName.stripped(cell.rowLabel());
        return new Wording(label, label);
    }

    private BigDecimal number(CellDefinition cell) {
        return report.cells().get(cell).number().orElse(BigDecimal.ZERO);
    }
}
