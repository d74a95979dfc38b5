package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.reader.likeness.Confidence;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.UnitColumn;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.jspecify.annotations.Nullable;

/** Reads one statutory table out of a region of tokens. Made once per table of an edition; safe for many threads. */
public final class TableAligner {
    /** Rows whose labels are recognised; below this share a table is not trusted (design of the reader, hard cases). */
    private static final double LEAST_COVERAGE = 0.6;

    private static final double CLEAR = 0.35;

    private final FormTable table;
    private final List<RowForm> forms;
    private final RowAligner aligner;
    private final HeaderColumns headers;
    private final FusedPlacer fused;
    private final Set<String> units;
    private final List<Integer> widths;

    /** An aligner for a table of an edition. */
    public TableAligner(Edition edition, FormTable table) {
        this.table = table;
        this.forms = table.rows().stream().map(row -> RowForm.of(edition, row)).toList();
        this.aligner = new RowAligner(table);
        this.headers = new HeaderColumns(table);
        this.fused = new FusedPlacer(edition, forms);
        this.widths = forms.stream().map(RowForm::width).toList();
        this.units = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(CellDefinition::unit)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * Reads the table.
     *
     * @param region tokens from the table's header to its end
     * @param after all tokens behind it
     * @param maker makes the cells
     */
    public TableReading read(List<Token> region, List<Token> after, CellMaker maker) {
        List<Run> runs = RunReader.read(region);
        if (table.rows().size() == 1) {
            runs = RunReader.joinedToWidth(runs, table.rows().getFirst().width());
        }
        List<RowMatch> matches = aligner.align(runs);
        List<PlacedRow> placed = new ColumnPlacer(table, forms, headers.printed(region, after, matches), maker)
                .place(matches, region.isEmpty() ? null : region.getLast());
        LooseRuns loose = new LooseRuns(runs, matches, widths);
        if (matches.isEmpty() && !loose.hasValues()) {
            return nothing();
        }
        return reading(matches, loose.doubted(placed), loose.hidden(forms.size()), maker);
    }

    /**
     * Reads the table where labels and digits run on.
     *
     * @param region tokens of the fused reader
     * @param maker makes the cells
     */
    public TableReading readFused(List<Token> region, CellMaker maker) {
        List<Token> tokens = table.hasUnitColumn() ? UnitColumn.valuesBehindUnits(region, units) : region;
        List<RowMatch> matches = aligner.align(RunReader.read(tokens)).stream()
                .filter(match -> match.likeness() >= CLEAR || forms.size() == 1)
                .toList();
        Set<Integer> all =
                IntStream.range(0, matches.isEmpty() ? 0 : forms.size()).boxed().collect(Collectors.toSet());
        return reading(matches, fused.place(matches, headers.printed(tokens, List.of(), matches)), all, maker);
    }

    /** A heading without a table behind it, as where a document was cut. */
    private TableReading nothing() {
        List<Cell> cells = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(definition -> Cell.absent(definition, Confidence.ABSENT))
                .toList();
        return new TableReading(table, cells, List.of(), 0, 0, false, -1);
    }

    /** @param hidden rows that may be there although they were not found */
    private TableReading reading(List<RowMatch> matches, List<PlacedRow> placed, Set<Integer> hidden, CellMaker maker) {
        Trust trust = Trust.of(matches, forms.size());
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        for (int row = 0; row < forms.size(); row++) {
            boolean isFound = next < placed.size() && placed.get(next).row() == row;
            PlacedRow found = isFound ? placed.get(next++) : null;
            if (found == null && (trust.isAbstained() || hidden.contains(row))) {
                addUnread(table.rows().get(row), trust, cells);
            } else {
                addCells(table.rows().get(row), found, trust, maker, cells);
            }
        }
        double score = matches.stream().mapToDouble(RowMatch::likeness).sum() / forms.size();
        return new TableReading(
                table,
                cells,
                printed(matches, maker),
                score,
                matches.size(),
                trust.isAbstained(),
                matches.isEmpty()
                        ? -1
                        : matches.getLast().run().tokens().getLast().event());
    }

    /** How the clearly recognised rows are printed. */
    private List<CellGrid.PrintedRow> printed(List<RowMatch> matches, CellMaker maker) {
        List<CellGrid.PrintedRow> printed = new ArrayList<>(matches.size());
        for (RowMatch match : matches) {
            if (match.likeness() >= CLEAR) {
                printed.add(printed(match.run(), forms.get(match.row()), maker));
            }
        }
        return printed;
    }

    private static CellGrid.PrintedRow printed(Run run, RowForm form, CellMaker maker) {
        int values = run.tokens().size();
        return new CellGrid.PrintedRow(
                form.row(),
                form.label(run),
                run.labelColumn(),
                run.printed() < values ? 0 : values,
                maker.place(run.tokens().getFirst()));
    }

    /**
     * Where digits run on, a row that was not found may be hidden in its neighbours; elsewhere in values that no row took. In a
     * table that was not recognised nothing is known to be missing.
     */
    private static void addUnread(FormRow row, Trust trust, List<Cell> cells) {
        CellValue value = new CellValue.Unreadable(
                trust.isAbstained() ? CellValue.Reason.TABLE_NOT_RECOGNISED : CellValue.Reason.RUN_TOGETHER);
        row.cells().forEach(definition -> cells.add(new Cell(definition, value, "", definition.unit(), null, 0)));
    }

    private static void addCells(
            FormRow row, @Nullable PlacedRow placed, Trust trust, CellMaker maker, List<Cell> cells) {
        boolean isTrusted = placed != null && trust.isTrusted(placed.row());
        for (CellDefinition definition : row.cells()) {
            PlacedRow.PlacedCell cell = placed == null ? null : placed.cells().get(definition.column());
            cells.add(
                    placed == null || cell == null
                            ? Cell.absent(definition, Confidence.ABSENT)
                            : cell(definition, cell, placed, isTrusted, maker));
        }
    }

    private static Cell cell(
            CellDefinition definition, PlacedRow.PlacedCell cell, PlacedRow row, boolean isTrusted, CellMaker maker) {
        Token token = cell.token();
        if (token == null) {
            return Cell.absent(definition, row.confidence());
        }
        if (!isTrusted) {
            return maker.unreadable(definition, token, CellValue.Reason.TABLE_NOT_RECOGNISED);
        }
        return cell.isCertain()
                ? maker.read(definition, token, row.confidence())
                : maker.unreadable(definition, token, CellValue.Reason.AMBIGUOUS_COLUMNS);
    }

    /**
     * Which rows of a table may be believed.
     *
     * @param isAbstained none
     * @param doubted rows matched by order only, with a gap beside them
     */
    private record Trust(boolean isAbstained, List<Integer> doubted) {
        static Trust of(List<RowMatch> matches, int rows) {
            List<Integer> clear = new ArrayList<>();
            for (RowMatch match : matches) {
                if (match.likeness() >= CLEAR) {
                    clear.add(match.row());
                }
            }
            boolean isPrefix = !clear.isEmpty() && clear.size() >= 0.8 * (clear.getLast() + 1);
            boolean covered = clear.size() >= LEAST_COVERAGE * rows || rows == 1;
            return new Trust(!covered && !isPrefix, doubted(matches, clear, rows));
        }

        boolean isTrusted(int row) {
            return !isAbstained && (doubted.isEmpty() || !doubted.contains(row));
        }

        private static List<Integer> doubted(List<RowMatch> matches, List<Integer> clear, int rows) {
            List<Integer> doubted = new ArrayList<>();
            for (RowMatch match : matches) {
                if (rows > 1 && match.likeness() < CLEAR && !isFramed(match.row(), matches, clear, rows)) {
                    doubted.add(match.row());
                }
            }
            return doubted;
        }

        /** Between two clear rows every row is matched: the order alone tells which is which. */
        private static boolean isFramed(int row, List<RowMatch> matches, List<Integer> clear, int rows) {
            int above = clear.stream().filter(r -> r < row).reduce(-1, Math::max);
            int below = clear.stream().filter(r -> r > row).reduce(rows, Math::min);
            long between = matches.stream()
                    .filter(match -> match.row() > above && match.row() < below)
                    .count();
            return between == below - above - 1;
        }
    }
}
