package org.gongkai.regulation.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.regulation.requests.ClockStory.day;
import static org.gongkai.regulation.requests.ClockStory.faults;
import static org.gongkai.regulation.requests.ClockStory.lastDay;
import static org.gongkai.regulation.requests.ClockStory.period;
import static org.gongkai.regulation.requests.ClockStory.read;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first and last days on which something still counts. The request came in on 2025-04-17, due 2025-05-19. */
class RequestClockBoundaryTest {

    @Test
    void a_correction_may_be_asked_on_the_day_of_receipt() {
        RequestEvent asked = new RequestEvent.CorrectionAsked(day("2025-04-17"), 10);
        assertThat(read("2025-04-17", asked).standing()).isEqualTo(Standing.AWAITING_CORRECTION);
    }

    @Test
    void an_extension_before_a_correction_is_superseded_by_the_new_period() {
        ClockReading.Started reading = read(
                "2025-05-07",
                new RequestEvent.CorrectionAsked(day("2025-04-18"), 10),
                new RequestEvent.ExtensionNotified(day("2025-04-21"), 20, Optional.of(day("2025-04-21"))),
                new RequestEvent.CorrectionReceived(day("2025-05-06")));
        assertThat(faults(reading)).containsExactly(ClockFault.Kind.EXTENSION_SUPERSEDED);
        assertThat(lastDay(reading)).isEqualTo(period(reading).original().due());
    }

    @Test
    void an_extension_may_be_told_on_the_day_the_corrected_request_comes_in() {
        ClockReading.Started reading = read(
                "2025-05-07",
                new RequestEvent.CorrectionAsked(day("2025-04-18"), 10),
                new RequestEvent.CorrectionReceived(day("2025-05-06")),
                new RequestEvent.ExtensionNotified(day("2025-05-06"), 20, Optional.of(day("2025-05-06"))));
        assertThat(faults(reading)).isEmpty();
        assertThat(lastDay(reading)).isAfter(period(reading).original().due());
    }

    @Test
    void the_later_of_payment_and_correction_starts_the_period() {
        ClockReading.Started reading = read(
                "2025-05-07",
                new RequestEvent.FeeNoticeReceived(day("2025-04-18"), day("2025-04-18")),
                new RequestEvent.FeePaid(day("2025-04-21")),
                new RequestEvent.CorrectionAsked(day("2025-04-22"), 10),
                new RequestEvent.CorrectionReceived(day("2025-05-06")));
        assertThat(period(reading).due().reckoning().from()).isEqualTo("2025-05-06");
    }

    @Test
    void a_fee_notice_on_the_last_day_of_the_reply_period_is_in_time() {
        assertThat(faults(read("2025-05-20", new RequestEvent.FeeNoticeReceived(day("2025-05-19"), day("2025-05-19")))))
                .isEmpty();
    }

    @Test
    void a_delay_told_after_the_due_date_has_no_effect() {
        ClockReading.Started reading =
                read("2025-05-21", new RequestEvent.DelaySet(day("2025-05-20"), day("2025-07-31")));
        assertThat(faults(reading)).containsExactly(ClockFault.Kind.DELAY_NOTICE_LATE);
        assertThat(lastDay(reading)).isEqualTo("2025-05-19");
    }

    @Test
    void a_delay_never_shortens_the_period() {
        RequestEvent delay = new RequestEvent.DelaySet(day("2025-04-30"), day("2025-05-09"));
        assertThat(lastDay(read("2025-05-06", delay))).isEqualTo("2025-05-19");
    }

    @Test
    void an_answer_on_the_last_day_for_it_is_in_time() {
        ClockReading.Started reading = read(
                "2025-06-30",
                new RequestEvent.InquirySent(day("2025-04-18"), "a", InquiryKind.CO_AUTHOR),
                new RequestEvent.InquiryDelivered(day("2025-04-18"), "a"),
                new RequestEvent.InquiryAnswered(day("2025-05-13"), "a"));
        assertThat(reading.inquiries().getFirst().answerDue().orElseThrow().due())
                .isEqualTo("2025-05-13");
        assertThat(reading.inquiries().getFirst().outcome()).isEqualTo(InquiryOutcome.ANSWERED);
    }

    @Test
    void an_inquiry_without_a_period_stops_the_clock_until_the_day_looked_at() {
        RequestEvent sent = new RequestEvent.InquirySent(day("2025-04-18"), "a", InquiryKind.OTHER_ORGAN);
        assertThat(read("2025-06-27", sent).standing()).isEqualTo(Standing.AWAITING_ANSWER);
        assertThat(lastDay(read("2025-06-27", sent))).isEqualTo("2025-07-24");
    }

    @Test
    void what_happened_after_the_day_looked_at_is_not_known_on_it() {
        RequestEvent reply = new RequestEvent.Replied(new Delivery.HandedOver(day("2025-05-12")));
        assertThat(read("2025-05-11", reply).standing()).isEqualTo(Standing.RUNNING);
        assertThat(read("2025-05-12", reply).standing()).isEqualTo(Standing.REPLIED_IN_TIME);
    }

    @Test
    void a_request_taken_back_has_ended() {
        assertThat(read("2025-12-31", new RequestEvent.Withdrawn(day("2025-04-30")))
                        .standing())
                .isEqualTo(Standing.WITHDRAWN);
    }
}
