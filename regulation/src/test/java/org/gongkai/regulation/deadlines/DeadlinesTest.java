package org.gongkai.regulation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(WorkingDayCalendar.builtIn());

    @ParameterizedTest
    @CsvSource({
        "reply,reply-20wd",
        "correction,correction-notice-7wd",
        "publish,publish-20wd",
        "third-party,third-party-15wd",
        "payment,fee-pay-20wd",
        "review,review-60d",
        "suit,suit-6m",
        "REPLY_20WD,reply-20wd"
    })
    void a_rule_answers_to_its_aliases_and_to_its_name_as_the_table_writes_it(String asked, String name) {
        assertThat(DeadlineRules.find(asked)).map(DeadlineRule::name).hasValue(name);
    }

    @Test
    void an_unknown_rule_is_not_found() {
        assertThat(DeadlineRules.find("answer")).isEmpty();
    }

    @Test
    void a_period_that_reaches_a_year_without_a_notice_is_provisional() {
        assertThat(deadlines.workdaysAfter(day("2026-12-16"), 3).provisional()).isFalse();
        assertThat(deadlines.workdaysAfter(day("2026-12-16"), 4).provisional()).isTrue();
        DueDate date = deadlines.workdaysAfter(day("2026-12-25"), 20);
        assertThat(date.provisional()).isTrue();
        assertThat(date.days().getLast().why().in(Locale.CHINA)).contains("未载入");
    }

    @Test
    void a_period_is_provisional_until_the_notice_of_its_last_year_is_known() {
        Deadlines before = new Deadlines(WorkingDayCalendar.builtIn().knownOn(day("2025-11-03")));
        assertThat(before.replyDate(day("2025-12-12"))).isNotEqualTo("2026-01-12");
        assertThat(before.workdaysAfter(day("2025-12-12"), 20).provisional()).isTrue();
        assertThat(deadlines.workdaysAfter(day("2025-12-12"), 20).provisional()).isFalse();
    }

    @Test
    void only_the_last_day_of_a_calendar_period_needs_a_loaded_year() {
        DeadlineRule suit = DeadlineRules.named("suit");
        assertThat(deadlines.due(suit, day("2026-06-21")).provisional()).isFalse();
        assertThat(deadlines.due(suit, day("2026-06-22")).provisional()).isTrue();
    }

    @Test
    void the_day_of_the_event_itself_need_not_lie_in_a_loaded_year() {
        assertThat(deadlines.workdaysAfter(day("2018-12-31"), 20).provisional()).isFalse();
        assertThat(deadlines.workdaysAfter(day("2018-12-30"), 20).provisional()).isTrue();
        assertThat(deadlines
                        .due(DeadlineRules.named("review"), day("2018-12-03"))
                        .provisional())
                .isFalse();
    }

    @Test
    void the_last_day_of_a_month_period_is_the_months_last_day_where_the_day_is_missing() {
        assertThat(deadlines.due(DeadlineRules.named("suit"), day("2024-08-30")).due())
                .isEqualTo("2025-02-28");
    }

    @Test
    void every_day_of_a_period_has_a_reason_and_an_article() {
        DueDate date = deadlines.workdays(
                DeadlineRules.named("reply"),
                day("2024-09-09"),
                List.of(new Suspension(day("2024-09-12"), day("2024-09-25"))),
                1);
        assertThat(date.days())
                .filteredOn(day ->
                        List.of(9, 10, 13, 14, 15, 21).contains(day.date().getDayOfMonth())
                                && day.date().getMonthValue() == 9)
                .extracting(day -> day.why().in(Locale.CHINA))
                .containsExactly("起算当日，不计入", "工作日", "征求意见期间，不计入", "征求意见期间，不计入", "中秋节放假", "周末");
        assertThat(date.days().getLast().why().in(Locale.CHINA)).isEqualTo("延长期内的工作日");
        assertThat(date.days())
                .allSatisfy(day -> assertThat(day.article().in(Locale.ENGLISH)).isNotBlank());
    }

    @Test
    void a_rest_day_at_the_end_of_a_calendar_period_is_shown_as_moved_over() {
        List<CountedDay> days =
                deadlines.due(DeadlineRules.named("review"), day("2025-06-03")).days();
        assertThat(days.stream().filter(CountedDay::counted)).hasSize(60);
        assertThat(days.subList(days.size() - 3, days.size()))
                .extracting(day -> day.why().key())
                .containsExactly("day.natural", "day.rolled.over", "day.rolled.to");
    }

    @ParameterizedTest
    @CsvSource({
        "reply,7,0,0,due.amount.fixed",
        "extension-n-wd,,0,0,due.amount.absent",
        "extension-n-wd,21,0,0,due.amount.range",
        "workdays,0,0,0,due.amount.range",
        "workdays,10001,0,0,due.amount.range",
        "publish,,1,0,due.suspension",
        "publish,,0,5,due.extension",
        "reply,,0,21,due.extension.range",
        "reply,,0,-1,due.extension.range"
    })
    void a_question_that_the_law_has_no_answer_to_is_refused_in_words(
            String rule, Integer amount, int suspensions, int extension, String key) {
        DueQuestion question = DueQuestion.from(day("2025-03-03"))
                .suspended(List.of(new Suspension(day("2025-03-04"), day("2025-03-05")))
                        .subList(0, suspensions))
                .extended(extension);
        DueQuestion asked = amount == null ? question : question.amount(amount);
        assertThat(deadlines.answer(DeadlineRules.named(rule), asked))
                .isInstanceOfSatisfying(DueAnswer.Refused.class, refused -> {
                    assertThat(refused.message().key()).isEqualTo(key);
                    assertThat(refused.message().in(Locale.CHINA)).contains("请").doesNotContain("{");
                });
    }

    @Test
    void a_date_outside_the_calendar_is_refused_with_the_span() {
        assertThat(deadlines.answer(DeadlineRules.named("reply"), DueQuestion.from(day("1949-10-01"))))
                .isInstanceOfSatisfying(
                        DueAnswer.Refused.class,
                        refused -> assertThat(refused.message().in(Locale.CHINA))
                                .contains("1949-10-01", "1990-01-01", "2099-12-31"));
        assertThat(deadlines.answer(DeadlineRules.named("annual-township-0131"), DueQuestion.from(LocalDate.MAX)))
                .isInstanceOf(DueAnswer.Refused.class);
        assertThat(deadlines.answer(DeadlineRules.named("suit"), DueQuestion.from(LocalDate.MAX)))
                .isInstanceOf(DueAnswer.Refused.class);
        assertThat(deadlines.answer(DeadlineRules.named("review"), DueQuestion.from(day("2099-12-01"))))
                .isInstanceOf(DueAnswer.Refused.class);
    }

    @Test
    void a_bare_number_of_workdays_may_be_suspended_and_extended() {
        DueQuestion question = DueQuestion.from(day("2024-09-09"))
                .amount(20)
                .suspended(List.of(new Suspension(day("2024-09-12"), day("2024-09-25"))));
        assertThat(deadlines.answer(question))
                .isInstanceOfSatisfying(
                        DueDate.class, date -> assertThat(date.due()).isEqualTo("2024-10-23"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
