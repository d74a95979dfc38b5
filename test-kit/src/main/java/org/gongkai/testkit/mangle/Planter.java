package org.gongkai.testkit.mangle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Relation;
import org.gongkai.report.form.Severity;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Block.Paragraph;
import org.gongkai.testkit.draft.Block.Title;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.TableCell;
import org.gongkai.testkit.generate.GeneratedReport.Span;

/** Plants one error into a draft and says what the checks must find. */
final class Planter {
    private final Draft draft;
    private final Dice dice;
    private final int year;

    Planter(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
        year = draft.report().year();
    }

    PlantedError plant() {
        int kind = dice.between(1, 10);
        PlantedError none = new PlantedError("", Set.of(), "");
        PlantedError years = switch (kind) {
            case 1, 2 -> period();
            case 3 -> title();
            case 4 -> opening();
            default -> none;
        };
        return years.kind().isEmpty() ? arithmetic() : years;
    }

    private PlantedError arithmetic() {
        List<TableCell> cells = draft.values().stream()
                .filter(cell -> cell.text().matches("\\d+"))
                .toList();
        while (true) {
            TableCell cell = dice.pick(cells);
            String printed = Integer.toString(changed(Integer.parseInt(cell.text())));
            Set<String> codes = broken(Objects.requireNonNull(cell.key()), new BigDecimal(printed));
            if (!codes.isEmpty()) {
                String what = cell.key() + " " + cell.text() + " -> " + printed;
                cell.print(printed, Expectation.number(new BigDecimal(printed), ""));
                return new PlantedError("arithmetic", codes, what);
            }
        }
    }

    private int changed(int number) {
        return switch (dice.between(1, 4)) {
            case 1 -> number + dice.between(1, 9);
            case 2 -> number * 10 + dice.between(1, 9);
            case 3 -> number > 9 ? number / 10 : number + 1;
            default -> number > 0 ? number - 1 : number + 2;
        };
    }

    /** Codes of the ERROR relations that this value breaks. */
    private Set<String> broken(CellKey key, BigDecimal value) {
        Map<CellKey, BigDecimal> numbers = new HashMap<>();
        draft.report().edition().cells().stream()
                .filter(cell -> draft.report().figures().has(cell.key()))
                .forEach(cell -> numbers.put(
                        cell.key(), draft.report().figures().get(cell.key()).number()));
        numbers.put(key, value);
        Set<String> codes = new TreeSet<>();
        for (Relation relation : draft.report().edition().relations()) {
            if (relation.severity() == Severity.ERROR && !holds(relation, numbers)) {
                codes.add(relation.code());
            }
        }
        return codes;
    }

    private static boolean holds(Relation relation, Map<CellKey, BigDecimal> numbers) {
        BigDecimal left = sum(relation.left(), numbers);
        BigDecimal right = sum(relation.right(), numbers);
        return switch (relation.comparison()) {
            case EQUAL -> left.compareTo(right) == 0;
            case AT_MOST -> left.compareTo(right) <= 0;
            case ZERO_TOGETHER -> left.signum() == 0 == (right.signum() == 0);
            case ZERO_IMPLIES_ZERO -> left.signum() != 0 || right.signum() == 0;
        };
    }

    private static BigDecimal sum(List<CellKey> keys, Map<CellKey, BigDecimal> numbers) {
        return keys.stream()
                .map(key -> Objects.requireNonNull(numbers.get(key)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PlantedError period() {
        if (draft.report().period() == null || !replace(Pattern.compile(year + "( ?年 ?1 ?月 ?1 ?日)"), "$1")) {
            return new PlantedError("", Set.of(), "");
        }
        boolean both = replace(Pattern.compile(year + "( ?年 ?12 ?月 ?31 ?日)"), "$1");
        LocalDate to = LocalDate.of(year - 1, 12, 31);
        draft.restate(new Span(LocalDate.of(year - 1, 1, 1), to));
        return new PlantedError(
                "period", Set.of("RT-01"), "period of " + (year - 1) + (both ? "" : ", one year named"));
    }

    /** Puts the year before in front of the group in the first paragraph that matches. */
    private boolean replace(Pattern pattern, String rest) {
        List<Block> blocks = draft.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph(String text)
                    && text.contains("统计")
                    && pattern.matcher(text).find()) {
                blocks.set(i, new Paragraph(pattern.matcher(text).replaceFirst((year - 1) + rest)));
                return true;
            }
        }
        return false;
    }

    private PlantedError title() {
        List<Block> blocks = new ArrayList<>(draft.blocks());
        blocks.replaceAll(block -> block instanceof Title(String text)
                ? new Title(text.replace(Integer.toString(year), Integer.toString(year - 1)))
                : block);
        if (draft.report().period() == null || blocks.equals(draft.blocks())) {
            return new PlantedError("", Set.of(), "");
        }
        draft.blocks().clear();
        draft.blocks().addAll(blocks);
        return new PlantedError("title", Set.of("RT-01", "RT-02"), "title of " + (year - 1));
    }

    private PlantedError opening() {
        List<Block> blocks = draft.blocks();
        String start = year + "年，";
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph(String text) && opens(text, start)) {
                blocks.set(i, new Paragraph((year - 1) + text.substring(4)));
                return new PlantedError("opening", Set.of("RT-01"), text.substring(0, 12));
            }
        }
        return new PlantedError("", Set.of(), "");
    }

    private boolean opens(String text, String start) {
        String rest = text.startsWith(start) ? text.substring(start.length()) : "";
        return rest.startsWith(draft.report().body().shortName())
                || rest.startsWith(draft.report().body().we());
    }
}
