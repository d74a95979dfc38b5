package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.checks.tables.RelationTable.Line;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Broken equalities traced to the cell that explains them: a wrong total that breaks its row, its column and the printed
 * relation is one cause, told once (ADR-0006).
 *
 * @param broken the equalities it breaks, in the edition's order
 * @param repair the one cell whose change makes all of them hold, null where no cell or more than one would do
 */
record RootCause(List<Line> broken, @Nullable Repair repair) {
    /** A number that makes everything hold. */
    record Repair(int cell, BigDecimal printed, BigDecimal needed) {}

    /** A cell that takes part in broken equalities only, all by the same amount. */
    private record Candidate(Repair repair, List<Line> broken) {}

    static List<RootCause> trace(Edition edition, RelationTable table, Figures figures) {
        List<RootCause> causes = new ArrayList<>();
        Figures current = figures;
        List<Line> broken = broken(table, current);
        while (!broken.isEmpty()) {
            RootCause cause = gravest(edition, table, current, broken);
            causes.add(cause);
            Set<Line> rest = new LinkedHashSet<>(broken);
            cause.broken().forEach(rest::remove);
            broken = List.copyOf(rest);
            if (cause.repair() != null) {
                current = current.with(cause.repair().cell(), cause.repair().needed());
            }
        }
        return causes;
    }

    private static List<Line> broken(RelationTable table, Figures figures) {
        List<Line> broken = new ArrayList<>();
        for (Line line : table.lines()) {
            if (line.isEquality() && figures.breaks(line)) {
                broken.add(line);
            }
        }
        return broken;
    }

    private static RootCause gravest(Edition edition, RelationTable table, Figures figures, List<Line> broken) {
        List<Candidate> candidates = candidates(edition, table, figures, broken);
        int most = candidates.stream().mapToInt(c -> c.broken().size()).max().orElse(0);
        if (most < 2) {
            return new RootCause(List.of(broken.getFirst()), null);
        }
        List<Candidate> best =
                candidates.stream().filter(c -> c.broken().size() == most).toList();
        List<Candidate> sameCause = best.stream()
                .filter(c -> c.broken().equals(best.getFirst().broken()))
                .toList();
        return new RootCause(
                best.getFirst().broken(),
                sameCause.size() == 1 ? best.getFirst().repair() : null);
    }

    private static List<Candidate> candidates(
            Edition edition, RelationTable table, Figures figures, List<Line> broken) {
        Set<Integer> cells = new LinkedHashSet<>();
        broken.forEach(line -> cells.addAll(line.cells()));
        List<Candidate> candidates = new ArrayList<>();
        for (int cell : cells) {
            Candidate candidate = candidate(edition.cells().get(cell), table, figures, broken);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static @Nullable Candidate candidate(
            CellDefinition cell, RelationTable table, Figures figures, List<Line> broken) {
        BigDecimal change = null;
        List<Line> explained = new ArrayList<>();
        for (Line line : table.equalitiesOf(cell.index())) {
            if (!figures.isKnown(line)) {
                continue;
            }
            BigDecimal difference = broken.contains(line) ? figures.difference(line) : null;
            if (difference == null) {
                return null;
            }
            BigDecimal wanted = line.sign(cell.index()) > 0 ? difference.negate() : difference;
            if (change != null && change.compareTo(wanted) != 0) {
                return null;
            }
            change = wanted;
            explained.add(line);
        }
        BigDecimal printed = figures.at(cell.index());
        if (change == null || printed == null) {
            return null;
        }
        BigDecimal needed = printed.add(change);
        boolean possible = needed.signum() >= 0 || cell.type() == CellType.SIGNED_COUNT;
        explained.sort(Comparator.comparingInt(Line::index));
        return possible ? new Candidate(new Repair(cell.index(), printed, needed), explained) : null;
    }
}
