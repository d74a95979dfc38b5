package org.gongkai.testkit.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.testkit.generate.GeneratedReport;
import org.gongkai.testkit.generate.GeneratedReport.Span;
import org.jspecify.annotations.Nullable;

/** A report laid out as blocks; damage changes it in place. */
public final class Draft {
    private final GeneratedReport report;
    private final List<Block> blocks;
    private final Set<String> doubted = new HashSet<>();
    private @Nullable Span period;
    private boolean signatureShown;

    Draft(GeneratedReport report, List<Block> blocks) {
        this.report = report;
        this.blocks = new ArrayList<>(blocks);
        period = report.period();
        signatureShown = report.signature() != null;
    }

    /** The report as it was invented. */
    public GeneratedReport report() {
        return report;
    }

    /** Its blocks, which may be changed. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Its tables in order, those cut in two counting twice. */
    public List<Table> tables() {
        return blocks.stream().flatMap(Draft::table).toList();
    }

    /** Every value cell, in reading order. */
    public List<TableCell> values() {
        return tables().stream()
                .flatMap(Table::cells)
                .filter(cell -> cell.kind() == TableCell.Kind.VALUE)
                .toList();
    }

    /** Says that the signature went missing. */
    public void loseSignature() {
        signatureShown = false;
    }

    /** Says that of this table so much is gone that all of it may be doubted. */
    public void doubt(Table table) {
        doubted.add(table.key());
        table.cells()
                .filter(cell -> cell.key() != null)
                .forEach(cell -> cell.expect(cell.expected().orExcused(Expectation.State.UNREADABLE)));
    }

    /** Keys of the tables that may be doubted. */
    Set<String> doubted() {
        return doubted;
    }

    /** Says that the text states another period. */
    public void restate(Span newPeriod) {
        period = newPeriod;
    }

    /** What must be read now. */
    public Truth truth() {
        return Truth.of(this, period, signatureShown);
    }

    private static Stream<Table> table(Block block) {
        return block instanceof Block.Grid grid ? Stream.of(grid.table()) : Stream.of();
    }
}
