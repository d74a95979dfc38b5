package org.gongkai.web.annualreports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.gongkai.web.annualreports.model.Admission.Reason;
import org.gongkai.web.annualreports.model.Admission.Ticket;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final String OFFICE = "10.0.0.1";
    private static final String NEIGHBOUR = "10.0.0.2";

    private final TickingClock clock = new TickingClock();

    private Admission admission(int places, int placesEach, long bytes, int perMinute) {
        return new Admission(clock, new Admission.Bounds(places, placesEach, bytes, perMinute));
    }

    @Test
    void a_full_hall_lets_nobody_in_until_somebody_leaves() {
        Admission admission = admission(2, 2, 1_000, 60);
        Ticket first = admission.enter(OFFICE, 10);
        admission.enter(OFFICE, 10);
        assertThatThrownBy(() -> admission.enter(NEIGHBOUR, 10))
                .satisfies(refusal -> assertReason(refusal, Reason.BUSY));
        first.close();
        first.close();
        admission.enter(NEIGHBOUR, 10);
        assertThatThrownBy(() -> admission.enter(NEIGHBOUR, 10))
                .satisfies(refusal -> assertReason(refusal, Reason.BUSY));
    }

    @Test
    void one_address_never_takes_every_place() {
        Admission admission = admission(2, 1, 1_000, 60);
        admission.enter(OFFICE, 10);
        assertThatThrownBy(() -> admission.enter(OFFICE, 10)).satisfies(refusal -> assertReason(refusal, Reason.BUSY));
        admission.enter(NEIGHBOUR, 10);
    }

    @Test
    void bytes_at_a_time_are_bounded_but_a_single_upload_always_comes_in() {
        Admission admission = admission(9, 9, 100, 60);
        Ticket large = admission.enter(OFFICE, 5_000);
        assertThatThrownBy(() -> admission.enter(NEIGHBOUR, 1))
                .satisfies(refusal -> assertReason(refusal, Reason.BUSY));
        large.close();
        admission.enter(NEIGHBOUR, 60);
        assertThatThrownBy(() -> admission.enter(OFFICE, 41)).satisfies(refusal -> assertReason(refusal, Reason.BUSY));
    }

    @Test
    void an_address_that_comes_too_often_is_told_when_to_come_again() {
        Admission admission = admission(9, 9, 1_000, 6);
        for (int i = 0; i < 6; i++) {
            admission.enter(OFFICE, 1).close();
        }
        assertThatThrownBy(() -> admission.enter(OFFICE, 1)).satisfies(refusal -> {
            assertReason(refusal, Reason.TOO_OFTEN);
            assertThat(((Admission.Refused) refusal).seconds()).isEqualTo(10);
        });
        admission.enter(NEIGHBOUR, 1).close();
        clock.pass(Duration.ofSeconds(10));
        admission.enter(OFFICE, 1).close();
        assertThatThrownBy(() -> admission.enter(OFFICE, 1)).isInstanceOf(Admission.Refused.class);
    }

    private static void assertReason(Throwable refusal, Reason reason) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
