package org.gongkai.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.reader.alignment.CellMaker;
import org.gongkai.reader.alignment.TableAligner;
import org.gongkai.reader.alignment.TableReading;
import org.gongkai.reader.likeness.Confidence;
import org.gongkai.reader.regions.TableFinder;
import org.gongkai.reader.regions.TableRegion;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one report read by one edition.
 *
 * @param tables one per table of the edition that was found
 * @param headers token index of each found table's header, by position in {@code tables}
 * @param score 0 to 1, mean likeness over all rows of the edition
 */
record EditionReading(Edition edition, List<TableReading> tables, List<Integer> headers, double score) {
    /** Reads editions' tables; made once, safe for many threads. */
    static final class Reader {
        private final Map<Edition, Tools> tools = new HashMap<>();

        /** What reads the tables of an edition: one finder for all, an aligner for each. */
        private record Tools(TableFinder finder, List<TableAligner> aligners) {
            static Tools of(Edition edition) {
                return new Tools(
                        new TableFinder(edition),
                        edition.tables().stream()
                                .map(table -> new TableAligner(edition, table))
                                .toList());
            }
        }

        Reader(List<Edition> editions) {
            editions.forEach(edition -> tools.put(edition, Tools.of(edition)));
        }

        EditionReading read(Edition edition, ReportTokens tokens, CellMaker maker) {
            @Nullable TableReading[] best = new TableReading[edition.tables().size()];
            int[] headers = new int[best.length];
            Tools own = Objects.requireNonNull(tools.get(edition), edition.name());
            for (TableRegion region : own.finder().find(tokens.labels(), tokens.all())) {
                TableAligner aligner = own.aligners().get(region.table());
                List<Token> part = tokens.all().subList(region.header(), region.end());
                TableReading reading = tokens.isFused()
                        ? aligner.readFused(part, maker)
                        : aligner.read(
                                part,
                                tokens.all().subList(region.end(), tokens.all().size()),
                                maker);
                TableReading known = best[region.table()];
                if (known == null || reading.score() > known.score()) {
                    best[region.table()] = reading;
                    headers[region.table()] = region.header();
                }
            }
            return assemble(edition, best, headers);
        }

        private static EditionReading assemble(Edition edition, @Nullable TableReading[] best, int[] headers) {
            List<TableReading> tables = new ArrayList<>();
            List<Integer> found = new ArrayList<>();
            double sum = 0;
            int rows = 0;
            for (int i = 0; i < best.length; i++) {
                int size = edition.tables().get(i).rows().size();
                rows += size;
                TableReading reading = best[i];
                if (reading != null) {
                    tables.add(reading);
                    found.add(headers[i]);
                    sum += reading.score() * size;
                }
            }
            return new EditionReading(edition, tables, found, sum / rows);
        }
    }

    /** Of a report that prints a table in which no table of the edition was recognised: nobody can say which cells it has. */
    static EditionReading unread(Edition edition) {
        CellValue unread = new CellValue.Unreadable(CellValue.Reason.TABLE_NOT_RECOGNISED);
        List<TableReading> tables = new ArrayList<>();
        for (FormTable table : edition.tables()) {
            List<Cell> cells = table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> new Cell(cell, unread, "", cell.unit(), null, 0))
                    .toList();
            tables.add(new TableReading(table, cells, List.of(), 0, 0, true, -1));
        }
        return new EditionReading(edition, tables, Collections.nCopies(tables.size(), 0), 0);
    }

    /** All cells of the edition; those of tables that were not found are absent. */
    CellGrid cells() {
        @Nullable Cell[] found = new Cell[edition.cells().size()];
        for (TableReading table : tables) {
            table.cells().forEach(cell -> found[cell.definition().index()] = cell);
        }
        List<Cell> cells = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            Cell cell = found[i];
            cells.add(cell == null ? Cell.absent(edition.cells().get(i), Confidence.ABSENT) : cell);
        }
        List<CellGrid.PrintedRow> rows =
                tables.stream().flatMap(table -> table.rows().stream()).toList();
        return new CellGrid(edition, cells, rows);
    }

    /** Whether any value was laid on the form. */
    boolean hasValues() {
        for (TableReading table : tables) {
            if (table.matchedRows() > 0) {
                return true;
            }
        }
        return false;
    }
}
