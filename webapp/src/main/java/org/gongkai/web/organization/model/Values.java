package org.gongkai.web.organization.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.ui.TypedDay;

/** What may stand in a field, and in which one spelling it is kept. */
public final class Values {
    private static final String NUMBER = "[0-9]{1,4}";

    private Values() {}

    /** The values that cannot stand where they stand. */
    public static List<FieldProblem> problems(Map<Field, String> values) {
        List<FieldProblem> problems = new ArrayList<>();
        values.forEach((field, value) -> problem(field, value.strip()).ifPresent(problems::add));
        return problems;
    }

    /** The values as they are kept: without blanks around them, days as 2026-03-01, blank ones left out. */
    public static Map<Field, String> tidy(Map<Field, String> values) {
        Map<Field, String> tidy = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            String stripped = value.strip().replace("\r\n", "\n");
            if (!stripped.isEmpty()) {
                tidy.put(
                        field,
                        field.form() == Field.Form.DAY
                                ? TypedDay.read(stripped).orElseThrow().toString()
                                : stripped);
            }
        });
        return tidy;
    }

    private static Optional<FieldProblem> problem(Field field, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.length() > field.longest()) {
            return wrong(field, "too-long", value.substring(0, 20) + "…", String.valueOf(field.longest()));
        }
        return switch (field.form()) {
            case LINE -> value.contains("\n") ? wrong(field, "line", value) : Optional.empty();
            case TEXT -> Optional.empty();
            case DAY -> TypedDay.read(value).isEmpty() ? wrong(field, "day", value) : Optional.empty();
            case NUMBER -> value.matches(NUMBER) ? Optional.empty() : wrong(field, "number", value);
            case CHOICE -> field.choices().contains(value) ? Optional.empty() : wrong(field, "choice", value);
        };
    }

    private static Optional<FieldProblem> wrong(Field field, String why, String... values) {
        return Optional.of(new FieldProblem(field, "organization.wrong." + why, List.of(values)));
    }
}
