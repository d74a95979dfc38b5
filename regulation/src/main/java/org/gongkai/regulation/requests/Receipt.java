package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a request came in, one case per channel, and the day on which it counts as received (收到申请之日).
 *
 * @regulation art. 31
 */
public sealed interface Receipt {

    /** The day on which the office first had it in hand or on screen. */
    LocalDate arrivedOn();

    /** The day on which it counts as received; empty while a confirmation is still outstanding. */
    Optional<LocalDate> receivedOn();

    /** Handed in at the counter (当面提交): received the same day, rest day or not. */
    record AtCounter(LocalDate arrivedOn) implements Receipt {
        @Override
        public Optional<LocalDate> receivedOn() {
            return Optional.of(arrivedOn);
        }
    }

    /** Registered or express mail (挂号信、特快专递): received when the organ signs for it. */
    record SignedMail(LocalDate arrivedOn) implements Receipt {
        @Override
        public Optional<LocalDate> receivedOn() {
            return Optional.of(arrivedOn);
        }
    }

    /** Mail without a signature (平常信函): received on the day the office confirms it with the applicant. */
    record PlainMail(LocalDate arrivedOn, Optional<LocalDate> receivedOn) implements Receipt {}

    /** The form on the website (互联网渠道): received on the day both sides confirm. */
    record OnlineForm(LocalDate arrivedOn, Optional<LocalDate> receivedOn) implements Receipt {}

    /** A fax (传真): received on the day both sides confirm. */
    record Fax(LocalDate arrivedOn, Optional<LocalDate> receivedOn) implements Receipt {}

    /**
     * An e-mail (电子邮件): received on the day both sides confirm; the mail system's day is kept as evidence in
     * {@code arrivedOn}.
     */
    record Email(LocalDate arrivedOn, Optional<LocalDate> receivedOn) implements Receipt {}

    /** Mail to another unit or person of the organ: received on the day the office confirms it by phone. */
    record MisaddressedMail(LocalDate arrivedOn, Optional<LocalDate> receivedOn) implements Receipt {}

    /**
     * A request without a working phone number (无法联系): registered; received on the day contact is restored.
     */
    record WithoutContact(LocalDate arrivedOn, Optional<LocalDate> receivedOn) implements Receipt {}
}
