package org.gongkai.regulation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.regulation.CsvRows;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineVectorsTest {

    static Stream<Map<String, String>> vectors() {
        return CsvRows.of("deadline-vectors.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_worked_example_has_its_due_date(Map<String, String> row) {
        DueAnswer answer = new Deadlines(calendar(row)).answer(rule(row), question(row));
        assertThat(answer).isInstanceOfSatisfying(DueDate.class, date -> {
            assertThat(date.due()).isEqualTo(LocalDate.parse(field(row, "expected_date")));
            assertThat(date.provisional()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_explanation_counts_exactly_the_days_of_the_period(Map<String, String> row) {
        DueDate date = (DueDate) new Deadlines(calendar(row)).answer(rule(row), question(row));
        List<CountedDay> counted =
                date.days().stream().filter(CountedDay::counted).toList();
        assertThat(date.days().getLast().date()).isEqualTo(date.due());
        if (field(row, "unit").equals("workday")) {
            assertThat(counted).hasSize(Integer.parseInt(field(row, "n")));
            assertThat(counted.getLast().ordinal()).isEqualTo(counted.size());
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_rule_holds_the_number_and_unit_of_the_example(Map<String, String> row) {
        DeadlineRule rule = rule(row);
        assertThat(rule.unit().name()).isEqualToIgnoringCase(field(row, "unit"));
        rule.amount().ifPresent(amount -> assertThat(amount).isEqualTo(Integer.parseInt(field(row, "n"))));
    }

    private static DeadlineRule rule(Map<String, String> row) {
        return DeadlineRules.find(field(row, "rule")).orElseThrow();
    }

    private static WorkingDayCalendar calendar(Map<String, String> row) {
        WorkingDayCalendar calendar = WorkingDayCalendar.builtIn();
        return field(row, "step").equals("reply_before_revision")
                ? calendar.knownOn(LocalDate.of(2020, 1, 20))
                : calendar;
    }

    private static DueQuestion question(Map<String, String> row) {
        OptionalInt amount = rule(row).name().equals("extension-n-wd")
                ? OptionalInt.of(Integer.parseInt(field(row, "n")))
                : OptionalInt.empty();
        List<Suspension> suspensions = Arrays.stream(field(row, "suspensions").split(";"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("\\.\\."))
                .map(pair -> new Suspension(LocalDate.parse(pair[0]), LocalDate.parse(pair[1])))
                .toList();
        return new DueQuestion(LocalDate.parse(field(row, "from_date")), amount, suspensions, 0);
    }

    private static String field(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
