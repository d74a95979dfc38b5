package org.gongkai.regulation.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.regulation.requests.ClockStory.day;
import static org.gongkai.regulation.requests.ClockStory.faults;
import static org.gongkai.regulation.requests.ClockStory.lastDay;
import static org.gongkai.regulation.requests.ClockStory.read;

import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.junit.jupiter.api.Test;

/** What others do after the end, and what has no effect. The request came in on 2025-04-17, due 2025-05-19. */
class RequestClockEndTest {

    private final RequestClock clock = new RequestClock(new Deadlines(WorkingDayCalendar.builtIn()));

    @Test
    void a_reply_that_was_not_served_may_be_sent_once_more() {
        ClockReading.Started reading = read(
                "2025-05-30",
                new RequestEvent.Replied(new Delivery.Couriered(day("2025-05-09"))),
                new RequestEvent.Replied(new Delivery.Posted(day("2025-05-19"))));
        assertThat(reading.standing()).isEqualTo(Standing.REPLIED_IN_TIME);
        assertThat(faults(reading)).containsExactly(ClockFault.Kind.REPLY_NOT_SERVED);
    }

    @Test
    void what_others_do_after_the_end_changes_nothing() {
        ClockReading.Started reading = read(
                "2025-12-31",
                new RequestEvent.InquirySent(day("2025-04-18"), "a", InquiryKind.THIRD_PARTY),
                new RequestEvent.InquiryDelivered(day("2025-04-18"), "a"),
                new RequestEvent.Replied(new Delivery.HandedOver(day("2025-05-16"))),
                new RequestEvent.InquiryAnswered(day("2025-05-20"), "a"),
                new RequestEvent.Withdrawn(day("2025-05-21")));
        assertThat(reading.standing()).isEqualTo(Standing.REPLIED_IN_TIME);
        assertThat(reading.inquiries().getFirst().outcome()).isEqualTo(InquiryOutcome.SILENT_ORGAN_DECIDES);
    }

    @Test
    void an_inquiry_that_nobody_answers_stops_the_clock_no_longer_than_the_request_lasts() {
        RequestEvent asked = new RequestEvent.InquirySent(day("2025-05-16"), "a", InquiryKind.OTHER_ORGAN);
        RequestEvent replied = new RequestEvent.Replied(new Delivery.HandedOver(day("2025-05-19")));
        assertThat(lastDay(read("2025-05-19", asked, replied))).isEqualTo("2025-05-20");
        assertThat(lastDay(read("2025-12-31", asked, replied))).isEqualTo("2025-05-20");
    }

    @Test
    void a_fee_notice_sent_after_the_reply_period_does_not_save_a_late_reply() {
        RequestEvent notice = new RequestEvent.FeeNoticeReceived(day("2025-05-21"), day("2025-05-20"));
        RequestEvent paid = new RequestEvent.FeePaid(day("2025-05-22"));
        assertThat(read("2025-05-21", notice).standing()).isEqualTo(Standing.OVERDUE);
        ClockReading.Started reading =
                read("2025-06-30", notice, paid, new RequestEvent.Replied(new Delivery.HandedOver(day("2025-06-03"))));
        assertThat(faults(reading)).containsExactly(ClockFault.Kind.FEE_NOTICE_LATE, ClockFault.Kind.REPLY_LATE);
        assertThat(lastDay(reading)).isEqualTo("2025-05-19");
    }

    @Test
    void a_fee_notice_sent_on_the_last_day_is_in_time_though_received_later() {
        ClockReading.Started reading =
                read("2025-05-22", new RequestEvent.FeeNoticeReceived(day("2025-05-22"), day("2025-05-19")));
        assertThat(faults(reading)).isEmpty();
        assertThat(reading.standing()).isEqualTo(Standing.AWAITING_PAYMENT);
    }

    @Test
    void a_delay_set_before_a_correction_is_superseded_by_the_new_period() {
        ClockReading.Started reading = read(
                "2025-05-07",
                new RequestEvent.CorrectionAsked(day("2025-04-18"), 10),
                new RequestEvent.DelaySet(day("2025-04-21"), day("2025-12-31")),
                new RequestEvent.CorrectionReceived(day("2025-05-06")));
        assertThat(faults(reading)).containsExactly(ClockFault.Kind.DELAY_SUPERSEDED);
        assertThat(lastDay(reading))
                .isEqualTo(reading.dates().reply().orElseThrow().due().due());
    }

    @Test
    void a_request_taken_back_before_its_receipt_was_confirmed_says_so() {
        Receipt letter = new Receipt.PlainMail(day("2025-04-17"), Optional.empty());
        List<RequestEvent> events =
                List.of(new RequestEvent.Registered(letter), new RequestEvent.Withdrawn(day("2025-04-18")));
        assertThat(clock.read(events, day("2025-04-30")))
                .isEqualTo(new ClockReading.NotStarted(day("2025-04-17"), true));
    }

    @Test
    void events_of_one_day_may_be_recorded_in_any_order() {
        assertThat(read(
                                "2025-04-30",
                                new RequestEvent.InquiryAnswered(day("2025-04-18"), "a"),
                                new RequestEvent.InquirySent(day("2025-04-18"), "a", InquiryKind.OTHER_ORGAN))
                        .standing())
                .isEqualTo(Standing.RUNNING);
    }
}
