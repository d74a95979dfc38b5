package org.gongkai.testkit.mangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Expectation.State;
import org.gongkai.testkit.draft.Table;
import org.gongkai.testkit.draft.TableCell;
import org.gongkai.testkit.draft.TableCell.Kind;

/** Damage to the labels of tables. */
final class LabelDamage {
    private static final Pattern NUMBERING = Pattern.compile("^(?:（[一二三四五六七]）|[一二三四五六七八九]、|\\d[.．])");
    private static final Map<String, String> COLUMN_VARIANTS = Map.of(
            "总计", "合计",
            "本年增/减", "本年增减",
            "现行有效件数", "现行有效件",
            "本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）");

    private LabelDamage() {}

    static void spaces(Draft draft, Dice dice) {
        String space = dice.pick(List.of(" ", "\u00A0", "\u3000"));
        double density = dice.pick(List.of(0.05, 0.3, 0.9));
        texts(draft, text -> spaced(text, space, density, dice));
    }

    private static String spaced(String text, String space, double density, Dice dice) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(i > 0 && dice.chance(density) ? space : "").append(text.charAt(i));
        }
        return out.toString();
    }

    static void otherWidth(Draft draft, Dice dice) {
        boolean digits = dice.chance(0.5);
        texts(draft, text -> {
            String half =
                    text.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',');
            return digits ? half.replaceAll("^(\\d)[.．]", "$1、") : half.replace('．', '.');
        });
    }

    static void variants(Draft draft, Dice dice) {
        Map<String, List<String>> variants = draft.report().edition().tables().stream()
                .map(FormTable::rows)
                .flatMap(List::stream)
                .collect(Collectors.toMap(FormRow::label, FormRow::labels, (first, second) -> first));
        texts(draft, text -> {
            String column = COLUMN_VARIANTS.getOrDefault(text, text);
            return column.equals(text) ? dice.pick(variants.getOrDefault(text, List.of(text))) : column;
        });
    }

    static void lineBreaks(Draft draft, Dice dice) {
        texts(draft, text -> {
            if (text.length() < 2 || dice.chance(0.6)) {
                return text;
            }
            int at = dice.between(1, text.length() - 1);
            return text.substring(0, at) + "\n" + text.substring(at);
        });
    }

    static void unnumbered(Draft draft, Dice dice) {
        cells(draft)
                .filter(cell -> cell.kind() == Kind.LABEL && dice.chance(0.4))
                .forEach(cell -> cell.print(NUMBERING.matcher(cell.text()).replaceFirst("")));
    }

    static void continuedBelow(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            List<Integer> rows = table.valueRows();
            if (table.key().equals("remedies")) {
                continue;
            }
            int index = dice.pick(rows);
            List<TableCell> row = table.rows().get(index);
            TableCell label = label(row);
            String text = label.text();
            if (text.length() < 6) {
                continue;
            }
            int at = dice.between(text.length() / 2, text.length() - 2);
            label.print(text.substring(0, at));
            List<TableCell> below = new ArrayList<>();
            row.forEach(cell ->
                    below.add(cell == label ? TableCell.of(Kind.LABEL, text.substring(at)) : TableCell.filler()));
            table.rows().add(index + 1, below);
        }
    }

    static void missing(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            if (!table.key().equals("remedies")) {
                List<TableCell> row = table.rows().get(dice.pick(table.valueRows()));
                label(row).print("");
                row.stream()
                        .filter(cell -> cell.kind() == Kind.VALUE)
                        .forEach(cell -> cell.expect(cell.expected().orExcused(State.UNREADABLE, State.ABSENT)));
            }
        }
    }

    static void slid(Draft draft, Dice dice) {
        for (Table table : draft.tables()) {
            for (int index = 0; index < table.rows().size(); index++) {
                List<TableCell> row = table.rows().get(index);
                boolean deep = table.key().equals("requests") && Table.holdsValues(row) && row.get(1) != row.get(2);
                if (deep && table.coveredFromAbove(index, 1) && dice.chance(0.15)) {
                    TableCell label = row.get(2);
                    row.set(0, label);
                    row.set(1, TableCell.filler());
                    row.set(2, TableCell.filler());
                }
            }
        }
    }

    /** The cell left of the values. */
    static TableCell label(List<TableCell> row) {
        TableCell last = row.getFirst();
        for (TableCell cell : row) {
            if (cell.kind() == Kind.LABEL) {
                last = cell;
            }
        }
        return last;
    }

    private static Stream<TableCell> cells(Draft draft) {
        return draft.tables().stream().flatMap(Table::cells);
    }

    private static void texts(Draft draft, UnaryOperator<String> change) {
        cells(draft)
                .filter(cell -> cell.kind() == Kind.LABEL || cell.kind() == Kind.HEADER)
                .forEach(cell -> cell.print(change.apply(cell.text())));
    }
}
