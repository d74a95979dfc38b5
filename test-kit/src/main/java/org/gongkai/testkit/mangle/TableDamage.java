package org.gongkai.testkit.mangle;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Expectation.State;
import org.gongkai.testkit.draft.Table;
import org.gongkai.testkit.draft.TableCell;
import org.gongkai.testkit.draft.TableCell.Kind;

/** Damage to the rows and columns of tables. */
final class TableDamage {
    private TableDamage() {}

    static void pageBreak(Draft draft, Dice dice) {
        boolean header = dice.chance(0.4);
        boolean furniture = dice.chance(0.6);
        for (Table table : draft.tables()) {
            if (!table.key().equals("remedies") && !table.key().equals("disclosure")) {
                Table rest = cut(draft, table, furniture, dice);
                if (header) {
                    repeatHeader(table, rest);
                }
            }
        }
    }

    private static Table cut(Draft draft, Table table, boolean furniture, Dice dice) {
        List<Integer> rows = table.valueRows();
        Table rest = table.cut(rows.get(dice.between(2, rows.size() - 2)));
        int at = 0;
        while (!(draft.blocks().get(at) instanceof Block.Grid grid && grid.table() == table)) {
            at++;
        }
        draft.blocks().add(at + 1, new Block.Grid(rest));
        if (furniture) {
            draft.blocks().add(at + 1, new Block.Furniture(pageMark(dice)));
        }
        return rest;
    }

    static String pageMark(Dice dice) {
        int page = dice.between(2, 14);
        return dice.pick(List.of("— " + page + " —", "- " + page + " -", "第 " + page + " 页 共 15 页", "－" + page + "－"));
    }

    private static void repeatHeader(Table table, Table rest) {
        int rows = table.valueRows().getFirst();
        for (int i = rows - 1; i >= 0; i--) {
            rest.rows().addFirst(new ArrayList<>(copies(table.rows().get(i))));
        }
    }

    private static List<TableCell> copies(List<TableCell> row) {
        List<TableCell> copies = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            copies.add(
                    i > 0 && row.get(i) == row.get(i - 1)
                            ? copies.getLast()
                            : row.get(i).copy());
        }
        return copies;
    }

    static void columnLost(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            if (table.key().equals("requests")) {
                List<Integer> rows = table.valueRows();
                Table rest = table.cut(rows.get(dice.between(6, 18)));
                rest.rows().forEach(TableDamage::loseFirst);
                rest.rows().forEach(table::add);
            }
        }
    }

    /** Drops the first column unless the row's label would go with it. */
    private static void loseFirst(List<TableCell> row) {
        TableCell label = LabelDamage.label(row);
        if (row.getFirst() != label || row.get(1) == label) {
            row.removeFirst();
        }
    }

    static void rightEdgeCut(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            if (table.key().equals("requests")) {
                table.rows().forEach(List::removeLast);
            }
        }
    }

    static void structuralBlanks(Draft draft, Dice dice) {
        boolean left = dice.chance(0.5);
        double share = dice.pick(List.of(1.0, 1.0, 0.5));
        for (Table table : draft.tables()) {
            if (table.key().equals("requests") || table.key().equals("disclosure")) {
                boolean here = true;
                for (List<TableCell> row : table.rows()) {
                    here = share == 1.0 || (dice.chance(0.2) ? dice.chance(share) : here);
                    if (here) {
                        row.add(left ? firstValue(row) : row.size(), TableCell.filler());
                    }
                }
            }
        }
    }

    private static int firstValue(List<TableCell> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).kind() == Kind.VALUE) {
                return i;
            }
        }
        return row.size();
    }

    static void emptyRows(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            table.add(emptyRow(table));
            if (dice.chance(0.5)) {
                table.rows().add(dice.pick(table.valueRows()), emptyRow(table));
            }
        }
    }

    private static List<TableCell> emptyRow(Table table) {
        List<TableCell> row = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            row.add(TableCell.filler());
        }
        return row;
    }

    static void rulers(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            List<TableCell> row = emptyRow(table);
            row.forEach(cell -> cell.print(dice.chance(0.5) ? "------" : "---"));
            int first = table.valueRows().getFirst();
            table.rows().add(dice.between(1, Math.max(1, first)), row);
        }
    }

    static void rowMissing(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            if (!table.key().equals("remedies") && dice.chance(0.6)) {
                table.rows().remove((int) dice.pick(table.valueRows()));
            }
        }
    }

    static void rowDoubled(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            if (!table.key().equals("remedies") && dice.chance(0.6)) {
                int index = dice.pick(table.valueRows());
                List<TableCell> row = table.rows().get(index);
                row.stream()
                        .filter(cell -> cell.kind() == Kind.VALUE)
                        .forEach(cell -> cell.expect(cell.expected().orExcused(State.UNREADABLE)));
                table.rows().add(index, copies(row));
            }
        }
    }
}
