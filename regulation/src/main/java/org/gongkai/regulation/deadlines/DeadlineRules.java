package org.gongkai.regulation.deadlines;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.regulation.LawData;

/** The catalogue of all periods and fixed dates, read once from {@code deadlines/rules.csv}. */
public final class DeadlineRules {

    private static final List<DeadlineRule> ALL = LawData.table("deadlines/rules.csv").stream()
            .map(DeadlineRules::rule)
            .toList();
    private static final Map<String, DeadlineRule> BY_NAME = byName();

    private DeadlineRules() {}

    /** Every rule, in the order of the data file. */
    public static List<DeadlineRule> all() {
        return ALL;
    }

    /** The rule of a name or alias; upper case and underscores are accepted. */
    public static Optional<DeadlineRule> find(String name) {
        return Optional.ofNullable(
                BY_NAME.get(name.strip().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** The rule of a name that the code itself knows; an unknown one is a fault of the programmer. */
    public static DeadlineRule named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("rule '" + name + "' must be in rules.csv"));
    }

    private static DeadlineRule rule(Map<String, String> row) {
        String amount = field(row, "amount");
        String fixedDay = field(row, "fixedDay");
        return new DeadlineRule(
                field(row, "name"),
                Arrays.stream(field(row, "aliases").split(" "))
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                new DeadlineRule.Length(
                        amount.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(amount)),
                        PeriodUnit.valueOf(field(row, "unit")),
                        fixedDay.isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + fixedDay)),
                        field(row, "rolls").equals("yes")),
                new DeadlineRule.Changes(
                        field(row, "suspendable").equals("yes"),
                        field(row, "extendable").equals("yes")),
                DeadlineRule.RuleStatus.valueOf(field(row, "status")));
    }

    private static String field(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .orElseThrow(() -> new IllegalStateException("rules.csv must have the column " + column));
    }

    private static Map<String, DeadlineRule> byName() {
        Map<String, DeadlineRule> names = new HashMap<>();
        for (DeadlineRule rule : ALL) {
            names.put(rule.name(), rule);
            rule.aliases().forEach(alias -> names.put(alias, rule));
        }
        return Map.copyOf(names);
    }
}
