package org.gongkai.regulation.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImpossibleHistoryTest {

    private static final RequestEvent RECEIVED = new RequestEvent.Registered(new Receipt.AtCounter(march(4)));
    private static final RequestEvent ASKED = new RequestEvent.CorrectionAsked(march(6), 10);

    static Stream<Arguments> receipts() {
        return Stream.of(
                Arguments.of(List.of(ASKED), new ImpossibleHistory.RegisteredNotOnce(0)),
                Arguments.of(List.of(RECEIVED, RECEIVED), new ImpossibleHistory.RegisteredNotOnce(2)),
                Arguments.of(
                        List.of(new RequestEvent.Registered(new Receipt.Fax(march(4), Optional.of(march(1))))),
                        new ImpossibleHistory.ConfirmedBeforeArrival(march(1), march(4))),
                Arguments.of(
                        List.of(RECEIVED, new RequestEvent.InquirySent(march(1), "a", InquiryKind.OTHER_ORGAN)),
                        new ImpossibleHistory.BeforeReceipt(march(1), march(4))),
                Arguments.of(
                        List.of(new RequestEvent.Registered(new Receipt.OnlineForm(march(1), Optional.empty())), ASKED),
                        new ImpossibleHistory.NotConfirmed(march(6), march(1))),
                Arguments.of(
                        List.of(RECEIVED, new RequestEvent.Withdrawn(march(5)), ASKED),
                        new ImpossibleHistory.AfterEnd(march(6), march(5))));
    }

    static Stream<Arguments> courses() {
        return Stream.of(
                Arguments.of(
                        List.of(RECEIVED, ASKED, new RequestEvent.CorrectionAsked(march(8), 5)),
                        new ImpossibleHistory.CorrectionAskedTwice(march(8), march(6))),
                Arguments.of(
                        List.of(RECEIVED, new RequestEvent.CorrectionReceived(march(5)), ASKED),
                        new ImpossibleHistory.CorrectionNotAsked(march(5))),
                Arguments.of(
                        List.of(RECEIVED, new RequestEvent.InquiryAnswered(march(7), "b")),
                        new ImpossibleHistory.InquiryNotSent("b", march(7))),
                Arguments.of(
                        List.of(
                                RECEIVED,
                                new RequestEvent.InquirySent(march(5), "a", InquiryKind.CO_AUTHOR),
                                new RequestEvent.InquirySent(march(6), "a", InquiryKind.CO_AUTHOR)),
                        new ImpossibleHistory.InquirySentTwice("a", march(6))),
                Arguments.of(
                        List.of(
                                RECEIVED,
                                new RequestEvent.InquirySent(march(5), "a", InquiryKind.CO_AUTHOR),
                                new RequestEvent.InquiryAnswered(march(6), "a"),
                                new RequestEvent.InquiryDelivered(march(7), "a")),
                        new ImpossibleHistory.AnsweredBeforeDelivery("a", march(6), march(7))));
    }

    static Stream<Arguments> extensionsAndFees() {
        return Stream.of(
                Arguments.of(
                        List.of(RECEIVED, extension(11, 10), extension(12, 10)),
                        new ImpossibleHistory.ExtendedTwice(march(12), march(11))),
                Arguments.of(List.of(RECEIVED, extension(11, 21)), new ImpossibleHistory.ExtensionOutOfRange(21)),
                Arguments.of(List.of(RECEIVED, extension(11, 0)), new ImpossibleHistory.ExtensionOutOfRange(0)),
                Arguments.of(
                        List.of(RECEIVED, new RequestEvent.FeePaid(march(7))),
                        new ImpossibleHistory.PaymentNotAsked(march(7))),
                Arguments.of(
                        List.of(RECEIVED, new RequestEvent.FeeNoticeReceived(march(6), march(7))),
                        new ImpossibleHistory.FeeNoticeReceivedBeforeSent(march(6), march(7))),
                Arguments.of(
                        List.of(RECEIVED, new RequestEvent.DelaySet(march(7), march(6))),
                        new ImpossibleHistory.DelayBeforeNotice(march(6), march(7))));
    }

    @ParameterizedTest
    @MethodSource({"receipts", "courses", "extensionsAndFees"})
    void a_history_that_cannot_have_happened_is_named_and_nothing_is_reckoned(
            List<RequestEvent> events, ImpossibleHistory reason) {
        RequestClock clock = new RequestClock(new Deadlines(WorkingDayCalendar.builtIn()));
        assertThat(clock.read(events, march(31))).isEqualTo(new ClockReading.Impossible(List.of(reason)));
        assertThat(reason.message().in(Locale.CHINA)).contains("请").doesNotContain("{");
        assertThat(reason.message().in(Locale.ENGLISH)).isNotEmpty().doesNotContain("{");
    }

    private static RequestEvent extension(int day, int workdays) {
        return new RequestEvent.ExtensionNotified(march(day), workdays, Optional.of(march(5)));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2024, 3, day);
    }
}
