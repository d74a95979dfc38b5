package org.gongkai.testkit.render;

import java.util.List;
import org.gongkai.testkit.draft.Table;
import org.gongkai.testkit.draft.TableCell;

/** The ways in which text extractors print tables, each seen in real files. */
final class Grammars {
    private Grammars() {}

    /** One line per row, a tab between places; covered places are empty. */
    static void tabRows(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                out.append(column == 0 ? "" : "\t").append(shown(table, row, column, " "));
            }
            out.append('\n');
        }
    }

    /** One line per row, a tab between cells; what is covered from the left is left out. */
    static void tightTabRows(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (!table.coveredFromLeft(row, column)) {
                    out.append(column == 0 ? "" : "\t").append(shown(table, row, column, " "));
                }
            }
            out.append('\n');
        }
    }

    /** A tab and one cell per line, an empty line after each row; line breaks inside a cell stay. */
    static void tabCells(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (!table.coveredFromLeft(row, column)) {
                    out.append('\t').append(shown(table, row, column, "\n")).append('\n');
                }
            }
            out.append('\n');
        }
    }

    /** One cell per line with an empty line after it; empty cells leave nothing behind. */
    static void cellLines(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                String text = shown(table, row, column, "\n");
                if (!text.isEmpty()) {
                    out.append(text).append("\n\n");
                }
            }
        }
    }

    /** Cells of a row with a bar between them; covered places are left out. */
    static void pipes(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (table.shows(row, column)) {
                    line.append(line.isEmpty() ? "" : " | ").append(shown(table, row, column, " "));
                }
            }
            out.append(line).append(" |\n");
        }
    }

    /** One cell per line, a bar after each, a line of bars after each row; covered places are left out. */
    static void pipeLines(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (table.shows(row, column)) {
                    out.append(shown(table, row, column, " ")).append(" |\n");
                }
            }
            out.append("|".repeat(table.width())).append('\n');
        }
    }

    /** A Markdown table; every place has its bar. */
    static void markdown(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            out.append('|');
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                out.append(' ').append(shown(table, row, column, "<br>")).append(" |");
            }
            out.append('\n');
            if (row == 0) {
                out.append('|').append(" --- |".repeat(table.width())).append('\n');
            }
        }
    }

    /** The cells of a row run together without anything between them. */
    static void fused(Table table, StringBuilder out) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                out.append(shown(table, row, column, ""));
            }
            out.append('\n');
        }
    }

    private static String shown(Table table, int row, int column, String lineBreak) {
        List<TableCell> cells = table.rows().get(row);
        return table.shows(row, column) ? cells.get(column).text().replace("\n", lineBreak) : "";
    }
}
