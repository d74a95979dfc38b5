package org.gongkai.reader.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.reader.likeness.Confidence;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Relation;

/**
 * Cuts the digit stretches of a table into numbers. A row that can be cut in one way only is read; where several ways
 * remain, the sums over the table's rows arbitrate; where they do not decide, the row stays unread.
 */
final class FusedPlacer {
    private static final int MOST_COMBINATIONS = 50_000;

    private final List<RowForm> rows;
    private final List<Relation> relations;

    FusedPlacer(Edition edition, List<RowForm> rows) {
        this.rows = rows;
        this.relations = edition.relations().stream()
                .filter(relation -> relation.comparison() == Relation.Comparison.EQUAL)
                .toList();
    }

    /**
     * Places every matched run.
     *
     * @param isPrinted for tables with one set of columns whether the document prints the column; empty elsewhere
     */
    List<PlacedRow> place(List<RowMatch> matches, List<Boolean> isPrinted) {
        return isPrinted.contains(false)
                ? matches.stream().map(match -> oneDigitEach(match, isPrinted)).toList()
                : place(matches);
    }

    /** Without its total a row can only be cut where every number has one digit. */
    private PlacedRow oneDigitEach(RowMatch match, List<Boolean> isPrinted) {
        Token stretch = match.run().tokens().getFirst();
        long columns = isPrinted.stream().filter(printed -> printed).count();
        boolean isClear = stretch.text().length() == columns
                && stretch.text().chars().allMatch(c -> Characters.digit((char) c) >= 0);
        List<PlacedRow.PlacedCell> cells = new ArrayList<>();
        int at = 0;
        for (boolean printed : isPrinted) {
            Token token =
                    isClear && printed ? DigitSplits.number(stretch, at, at + 1).orElse(stretch) : stretch;
            cells.add(new PlacedRow.PlacedCell(printed ? token : null, isClear || !printed));
            at += printed ? 1 : 0;
        }
        return new PlacedRow(match.row(), cells, Confidence.CUT);
    }

    private List<PlacedRow> place(List<RowMatch> matches) {
        List<List<List<Token>>> ways = matches.stream()
                .map(match -> DigitSplits.of(match.run().tokens().getFirst(), rows.get(match.row())))
                .toList();
        List<List<List<Token>>> agreed = agreed(matches, ways);
        Map<CellKey, BigDecimal> certain = certain(matches, agreed);
        List<PlacedRow> placed = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            RowMatch match = matches.get(i);
            RowForm form = rows.get(match.row());
            boolean isContested =
                    DigitSplits.mayHaveLostABlank(match.run().tokens().getFirst(), form);
            boolean isBelieved = !isContested || isConfirmed(form, certain);
            placed.add(
                    new PlacedRow(match.row(), cells(match, isBelieved ? agreed.get(i) : List.of()), Confidence.CUT));
        }
        return placed;
    }

    private Map<CellKey, BigDecimal> certain(List<RowMatch> matches, List<List<List<Token>>> agreed) {
        List<List<List<Token>>> only = agreed.stream()
                .map(ways -> ways.size() == 1 ? ways : List.<List<Token>>of())
                .toList();
        return numbers(matches, only, new int[matches.size()]);
    }

    /** Whether a sum over rows, other than 0, holds with a cell of this row in it. */
    private boolean isConfirmed(RowForm form, Map<CellKey, BigDecimal> certain) {
        Set<CellKey> own = form.row().cells().stream().map(CellDefinition::key).collect(Collectors.toSet());
        return relations.stream()
                .filter(relation -> !own.containsAll(relation.left()) && isComplete(relation, certain))
                .filter(relation -> relation.left().stream().anyMatch(own::contains)
                        || relation.right().stream().anyMatch(own::contains))
                .map(relation -> sum(relation.left(), certain))
                .anyMatch(sum -> sum.signum() != 0);
    }

    private static boolean isComplete(Relation relation, Map<CellKey, BigDecimal> numbers) {
        return numbers.keySet().containsAll(relation.left())
                && numbers.keySet().containsAll(relation.right())
                && sum(relation.left(), numbers).compareTo(sum(relation.right(), numbers)) == 0;
    }

    private List<PlacedRow.PlacedCell> cells(RowMatch match, List<List<Token>> ways) {
        List<PlacedRow.PlacedCell> cells = new ArrayList<>();
        for (int column = 0; column < rows.get(match.row()).width(); column++) {
            int at = column;
            boolean isCertain = !ways.isEmpty()
                    && ways.stream().map(way -> way.get(at).value()).distinct().count() == 1;
            Token token = ways.isEmpty()
                    ? match.run().tokens().getFirst()
                    : ways.getFirst().get(at);
            cells.add(new PlacedRow.PlacedCell(token, isCertain));
        }
        return cells;
    }

    /** For each row the ways that occur in some combination in which all sums over rows hold; all ways if none does. */
    private List<List<List<Token>>> agreed(List<RowMatch> matches, List<List<List<Token>>> ways) {
        long combinations = 1;
        for (List<List<Token>> row : ways) {
            combinations = Math.min(MOST_COMBINATIONS + 1L, combinations * Math.max(1, row.size()));
        }
        if (combinations == 1 || combinations > MOST_COMBINATIONS) {
            return ways;
        }
        List<List<List<Token>>> kept = new ArrayList<>();
        ways.forEach(_ -> kept.add(new ArrayList<>()));
        int[] choice = new int[ways.size()];
        do {
            if (holds(numbers(matches, ways, choice))) {
                keep(ways, choice, kept);
            }
        } while (next(choice, ways));
        return kept.stream().allMatch(List::isEmpty) ? ways : kept;
    }

    private static void keep(List<List<List<Token>>> ways, int[] choice, List<List<List<Token>>> kept) {
        for (int i = 0; i < choice.length; i++) {
            if (!ways.get(i).isEmpty() && !kept.get(i).contains(ways.get(i).get(choice[i]))) {
                kept.get(i).add(ways.get(i).get(choice[i]));
            }
        }
    }

    private static boolean next(int[] choice, List<List<List<Token>>> ways) {
        for (int i = 0; i < choice.length; i++) {
            if (++choice[i] < ways.get(i).size()) {
                return true;
            }
            choice[i] = 0;
        }
        return false;
    }

    private Map<CellKey, BigDecimal> numbers(List<RowMatch> matches, List<List<List<Token>>> ways, int[] choice) {
        Map<CellKey, BigDecimal> numbers = new HashMap<>();
        for (int i = 0; i < choice.length; i++) {
            if (!ways.get(i).isEmpty()) {
                List<Optional<BigDecimal>> row =
                        new Placement(new ArrayList<>(ways.get(i).get(choice[i]))).numbers();
                for (CellDefinition cell : rows.get(matches.get(i).row()).row().cells()) {
                    row.get(cell.column()).ifPresent(number -> numbers.put(cell.key(), number));
                }
            }
        }
        return numbers;
    }

    private boolean holds(Map<CellKey, BigDecimal> numbers) {
        for (Relation relation : relations) {
            boolean isComplete = numbers.keySet().containsAll(relation.left())
                    && numbers.keySet().containsAll(relation.right());
            if (isComplete && sum(relation.left(), numbers).compareTo(sum(relation.right(), numbers)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal sum(List<CellKey> keys, Map<CellKey, BigDecimal> numbers) {
        return keys.stream()
                .map(key -> numbers.getOrDefault(key, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
