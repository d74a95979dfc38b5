package org.gongkai.regulation.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.DueDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestClockTest {

    private final RequestClock clock = new RequestClock(new Deadlines(WorkingDayCalendar.builtIn()));

    @Test
    void a_web_form_counts_from_the_day_both_sides_confirm() {
        Receipt form = new Receipt.OnlineForm(day("2025-03-01"), Optional.of(day("2025-03-03")));
        ClockReading.Started reading = started("2025-03-04", new RequestEvent.Registered(form));
        assertThat(reading.receivedOn()).isEqualTo("2025-03-03");
        assertThat(due(reading)).isEqualTo("2025-03-31");
    }

    @Test
    void a_plain_letter_that_nobody_has_confirmed_does_not_start_the_clock() {
        Receipt letter = new Receipt.PlainMail(day("2026-03-02"), Optional.of(day("2026-03-05")));
        assertThat(read("2026-03-04", new RequestEvent.Registered(letter)))
                .isEqualTo(new ClockReading.NotStarted(day("2026-03-02"), false));
        assertThat(due(started("2026-03-05", new RequestEvent.Registered(letter))))
                .isEqualTo("2026-04-02");
    }

    @Test
    void a_request_without_a_working_phone_starts_when_contact_is_restored() {
        Receipt silent = new Receipt.WithoutContact(day("2025-03-03"), Optional.empty());
        assertThat(read("2025-06-30", new RequestEvent.Registered(silent))).isInstanceOf(ClockReading.NotStarted.class);
    }

    @Test
    void a_correction_starts_the_period_anew_and_silence_gives_the_request_up() {
        RequestEvent asked = new RequestEvent.CorrectionAsked(day("2025-02-10"), 15);
        ClockReading.Started waiting = started("2025-02-11", signed("2025-01-24"), asked);
        assertThat(waiting.dates().correctionNotice().due()).isEqualTo("2025-02-10");
        assertThat(waiting.dates().applicant().map(DueDate::due)).hasValue(day("2025-03-03"));
        assertThat(waiting.dates().reply()).isEmpty();
        assertThat(waiting.standing()).isEqualTo(Standing.AWAITING_CORRECTION);
        assertThat(started("2025-03-04", signed("2025-01-24"), asked).standing())
                .isEqualTo(Standing.ABANDONED_WITHOUT_CORRECTION);

        RequestEvent corrected = new RequestEvent.CorrectionReceived(day("2025-02-20"));
        ClockReading.Started running = started("2025-02-21", signed("2025-01-24"), asked, corrected);
        assertThat(due(running)).isEqualTo("2025-03-20");
        assertThat(running.faults()).isEmpty();
    }

    @Test
    void a_correction_notice_on_the_eighth_workday_is_late() {
        ClockReading.Started reading =
                started("2025-02-12", signed("2025-01-24"), new RequestEvent.CorrectionAsked(day("2025-02-11"), 16));
        assertThat(reading.faults())
                .extracting(ClockFault::kind)
                .containsExactly(ClockFault.Kind.CORRECTION_NOTICE_LATE, ClockFault.Kind.CORRECTION_PERIOD_LONG);
    }

    @Test
    void a_third_partys_answer_lets_the_clock_go_on() {
        ClockReading.Started reading = started(
                "2024-09-26",
                counter("2024-09-09"),
                new RequestEvent.InquirySent(day("2024-09-12"), "a", InquiryKind.THIRD_PARTY),
                new RequestEvent.InquiryDelivered(day("2024-09-13"), "a"),
                new RequestEvent.InquiryAnswered(day("2024-09-25"), "a"));
        assertThat(reading.inquiries().getFirst().answerDue().map(DueDate::due)).hasValue(day("2024-10-11"));
        assertThat(reading.inquiries().getFirst().outcome()).isEqualTo(InquiryOutcome.ANSWERED);
        assertThat(due(reading)).isEqualTo("2024-10-23");
        assertThat(reading.standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void a_silent_third_party_leaves_the_decision_to_the_organ() {
        List<RequestEvent> events = List.of(
                counter("2024-09-09"),
                new RequestEvent.InquirySent(day("2024-09-12"), "a", InquiryKind.THIRD_PARTY),
                new RequestEvent.InquiryDelivered(day("2024-09-13"), "a"));
        ClockReading.Started before = (ClockReading.Started) clock.read(events, day("2024-10-11"));
        assertThat(before.standing()).isEqualTo(Standing.AWAITING_ANSWER);
        ClockReading.Started after = (ClockReading.Started) clock.read(events, day("2024-10-12"));
        assertThat(after.inquiries().getFirst().outcome()).isEqualTo(InquiryOutcome.SILENT_ORGAN_DECIDES);
        assertThat(due(after)).isEqualTo("2024-11-04");
    }

    @Test
    void a_silent_co_author_is_taken_to_consent() {
        ClockReading.Started reading = started(
                "2023-10-18",
                counter("2023-09-18"),
                new RequestEvent.InquirySent(day("2023-09-19"), "a", InquiryKind.CO_AUTHOR),
                new RequestEvent.InquiryDelivered(day("2023-09-20"), "a"));
        assertThat(reading.inquiries().getFirst().answerDue().map(DueDate::due)).hasValue(day("2023-10-17"));
        assertThat(reading.inquiries().getFirst().outcome()).isEqualTo(InquiryOutcome.SILENT_MEANS_CONSENT);
    }

    @Test
    void an_answer_after_its_period_stops_the_clock_no_longer_than_the_period() {
        ClockReading.Started reading = started(
                "2024-10-20",
                counter("2024-09-09"),
                new RequestEvent.InquirySent(day("2024-09-12"), "a", InquiryKind.THIRD_PARTY),
                new RequestEvent.InquiryDelivered(day("2024-09-13"), "a"),
                new RequestEvent.InquiryAnswered(day("2024-10-18"), "a"));
        assertThat(reading.inquiries().getFirst().outcome()).isEqualTo(InquiryOutcome.ANSWERED_LATE);
        assertThat(due(reading)).isEqualTo("2024-11-04");
    }

    @Test
    void two_overlapping_inquiries_stop_the_clock_once() {
        ClockReading.Started reading = started(
                "2024-05-27",
                counter("2024-05-06"),
                new RequestEvent.InquirySent(day("2024-05-08"), "a", InquiryKind.THIRD_PARTY),
                new RequestEvent.InquiryAnswered(day("2024-05-20"), "a"),
                new RequestEvent.InquirySent(day("2024-05-15"), "b", InquiryKind.OTHER_ORGAN),
                new RequestEvent.InquiryAnswered(day("2024-05-24"), "b"));
        assertThat(due(reading)).isEqualTo("2024-06-20");
    }

    @Test
    void an_extension_told_on_the_original_due_date_is_appended_to_it() {
        ClockReading.Started reading =
                started("2025-05-19", counter("2025-04-17"), extension("2025-05-19", 20, "2025-05-19"));
        assertThat(reading.dates().reply().orElseThrow().original().due()).isEqualTo("2025-05-19");
        assertThat(due(reading)).isEqualTo("2025-06-17");
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void an_extension_told_one_day_late_has_no_effect_even_if_the_reply_is_early_in_it() {
        ClockReading.Started reading = started(
                "2025-05-21",
                counter("2025-04-17"),
                extension("2025-05-20", 20, "2025-05-15"),
                new RequestEvent.Replied(new Delivery.HandedOver(day("2025-05-21"))));
        assertThat(due(reading)).isEqualTo("2025-05-19");
        assertThat(reading.faults())
                .extracting(ClockFault::kind)
                .containsExactly(ClockFault.Kind.EXTENSION_NOTICE_LATE, ClockFault.Kind.REPLY_LATE);
        assertThat(reading.standing()).isEqualTo(Standing.REPLIED_LATE);
    }

    @ParameterizedTest
    @CsvSource({"''", "2025-05-16"})
    void an_extension_without_the_heads_consent_by_then_has_no_effect(String consent) {
        ClockReading.Started reading =
                started("2025-05-15", counter("2025-04-17"), extension("2025-05-15", 20, consent));
        assertThat(due(reading)).isEqualTo("2025-05-19");
        assertThat(reading.faults())
                .extracting(ClockFault::kind)
                .containsExactly(ClockFault.Kind.EXTENSION_WITHOUT_CONSENT);
    }

    @Test
    void a_reply_posted_on_the_due_date_is_in_time_though_delivered_later() {
        Delivery posted = new Delivery.Posted(day("2024-04-01"));
        assertThat(replied(posted).standing()).isEqualTo(Standing.REPLIED_IN_TIME);
        assertThat(replied(new Delivery.Posted(day("2024-04-02"))).standing()).isEqualTo(Standing.REPLIED_LATE);
    }

    @Test
    void a_reply_given_to_a_private_courier_or_sent_cash_on_delivery_is_not_served() {
        assertThat(replied(new Delivery.Couriered(day("2024-03-20"))).standing())
                .isEqualTo(Standing.REPLIED_NOT_SERVED);
        assertThat(replied(new Delivery.CashOnDelivery(day("2024-03-20"))).standing())
                .isEqualTo(Standing.REPLIED_NOT_SERVED);
        assertThat(replied(new Delivery.SentOnline(day("2024-03-20"))).standing())
                .isEqualTo(Standing.REPLIED_IN_TIME);
    }

    @Test
    void an_unpaid_fee_gives_the_request_up_and_a_paid_one_starts_the_period_anew() {
        RequestEvent notice = new RequestEvent.FeeNoticeReceived(day("2025-04-25"), day("2025-04-25"));
        ClockReading.Started waiting = started("2025-05-27", counter("2025-04-17"), notice);
        assertThat(waiting.dates().applicant().map(DueDate::due)).hasValue(day("2025-05-27"));
        assertThat(waiting.standing()).isEqualTo(Standing.AWAITING_PAYMENT);
        assertThat(started("2025-05-28", counter("2025-04-17"), notice).standing())
                .isEqualTo(Standing.ABANDONED_WITHOUT_PAYMENT);
        RequestEvent paid = new RequestEvent.FeePaid(day("2025-05-12"));
        assertThat(due(started("2025-05-13", counter("2025-04-17"), notice, paid)))
                .isEqualTo("2025-06-10");
    }

    @Test
    void a_fee_notice_after_the_reply_period_is_a_fault() {
        RequestEvent notice = new RequestEvent.FeeNoticeReceived(day("2025-05-20"), day("2025-05-20"));
        assertThat(started("2025-05-21", counter("2025-04-17"), notice).faults())
                .extracting(ClockFault::kind)
                .containsExactly(ClockFault.Kind.FEE_NOTICE_LATE);
    }

    @Test
    void a_reasonable_delay_told_in_time_moves_the_last_day() {
        RequestEvent delay = new RequestEvent.DelaySet(day("2025-05-19"), day("2025-07-31"));
        ClockReading.Started reading = started("2025-05-20", counter("2025-04-17"), delay);
        assertThat(reading.dates().reply().orElseThrow().lastDay()).isEqualTo("2025-07-31");
        assertThat(reading.standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void the_day_after_the_last_day_the_request_is_overdue() {
        assertThat(started("2024-04-01", counter("2024-03-04")).standing()).isEqualTo(Standing.RUNNING);
        assertThat(started("2024-04-02", counter("2024-03-04")).standing()).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void a_revised_calendar_revises_the_due_date_of_the_same_events() {
        WorkingDayCalendar before = WorkingDayCalendar.builtIn().knownOn(day("2020-01-20"));
        ClockReading old =
                new RequestClock(new Deadlines(before)).read(List.of(counter("2020-01-17")), day("2020-01-20"));
        assertThat(due((ClockReading.Started) old)).isEqualTo("2020-02-19");
        assertThat(due(started("2020-01-28", counter("2020-01-17")))).isEqualTo("2020-02-21");
    }

    @Test
    void events_may_be_recorded_in_any_order() {
        List<RequestEvent> events = new ArrayList<>(List.of(
                counter("2024-09-09"),
                new RequestEvent.InquirySent(day("2024-09-12"), "a", InquiryKind.THIRD_PARTY),
                new RequestEvent.InquiryDelivered(day("2024-09-13"), "a"),
                new RequestEvent.InquiryAnswered(day("2024-09-25"), "a")));
        ClockReading inOrder = clock.read(events, day("2024-10-01"));
        assertThat(clock.read(events.reversed(), day("2024-10-01"))).isEqualTo(inOrder);
    }

    private ClockReading.Started replied(Delivery delivery) {
        return started("2024-04-10", counter("2024-03-04"), new RequestEvent.Replied(delivery));
    }

    private static LocalDate due(ClockReading.Started reading) {
        return reading.dates().reply().orElseThrow().due().due();
    }

    private ClockReading.Started started(String asOf, RequestEvent... events) {
        return (ClockReading.Started) read(asOf, events);
    }

    private ClockReading read(String asOf, RequestEvent... events) {
        return clock.read(List.of(events), day(asOf));
    }

    private static RequestEvent counter(String on) {
        return new RequestEvent.Registered(new Receipt.AtCounter(day(on)));
    }

    private static RequestEvent signed(String on) {
        return new RequestEvent.Registered(new Receipt.SignedMail(day(on)));
    }

    private static RequestEvent extension(String on, int workdays, String consent) {
        return new RequestEvent.ExtensionNotified(
                day(on), workdays, consent.isEmpty() ? Optional.empty() : Optional.of(day(consent)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
