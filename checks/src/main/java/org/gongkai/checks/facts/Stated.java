package org.gongkai.checks.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Rule;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Fact;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.jspecify.annotations.Nullable;

/** The figures of a report's text that are exact, of its year and of the whole body. */
final class Stated {
    private static final Pattern PART_OF_BODY = Pattern.compile("本级|市政府办|县政府办|区政府办|各[县区市镇]|其中");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Stated() {}

    /** Exact figures of the report year by kind, in the order of the text. */
    static Map<String, List<Fact>> byKind(Report report) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Fact fact : report.facts()) {
            if (isExact(fact, report) && !isOfPart(fact.quote())) {
                facts.computeIfAbsent(fact.kind(), _ -> new ArrayList<>()).add(fact);
            }
        }
        return facts;
    }

    /** Whether the words are of a part of the body; the pattern is tried only where they may be. */
    private static boolean isOfPart(String quote) {
        boolean mayBe =
                quote.indexOf('各') >= 0 || quote.contains("本级") || quote.contains("政府办") || quote.contains("其中");
        return mayBe && PART_OF_BODY.matcher(quote).find();
    }

    private static boolean isExact(Fact fact, Report report) {
        boolean isOfYear = fact.scopeYear() != null && fact.scopeYear().equals(report.year());
        return fact.confidence() >= Rule.SAFE
                && isOfYear
                && !fact.unit().startsWith("万条")
                && !fact.unit().startsWith("万件");
    }

    /** The number of a figure in the unit of the form: money of the form is in 万元. */
    static BigDecimal inUnitOf(Fact fact, Cell cell) {
        boolean isInYuan = cell.unit().equals("万元") && fact.unit().equals("元");
        return isInYuan ? fact.value().divide(TEN_THOUSAND) : fact.value();
    }

    /** Cells by key; empty where the form has not all of them. */
    static List<Cell> cells(Report report, List<CellKey> keys) {
        List<Cell> cells = new ArrayList<>();
        for (CellKey key : keys) {
            var definition = report.edition().find(key);
            if (definition == null) {
                return List.of();
            }
            cells.add(report.cells().get(definition));
        }
        return cells;
    }

    /** Sum of cells, null unless each holds a number read safely. */
    static @Nullable BigDecimal sum(List<Cell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Cell cell : cells) {
            if (cell.confidence() < Rule.SAFE || cell.number().isEmpty()) {
                return null;
            }
            sum = sum.add(cell.number().get());
        }
        return cells.isEmpty() ? null : sum;
    }

    /** Whether every cell is there and left empty. */
    static boolean areBlank(List<Cell> cells) {
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> cell.value() instanceof CellValue.Blank && cell.confidence() >= Rule.SAFE);
    }
}
