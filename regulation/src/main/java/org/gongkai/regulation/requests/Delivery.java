package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a reply went out, and the day that decides whether it is in time.
 *
 * @regulation art. 33; State Council office letter 2016 no. 235
 */
public sealed interface Delivery {

    /** The day on which it left the organ's hands. */
    LocalDate sentOn();

    /** The day that counts; empty if this way of serving is not allowed and none counts. */
    default Optional<LocalDate> countsOn() {
        return switch (this) {
            case HandedOver handed -> Optional.of(handed.sentOn());
            case SentOnline online -> Optional.of(online.sentOn());
            case Posted posted -> Optional.of(posted.sentOn());
            case Couriered couriered -> Optional.empty();
            case CashOnDelivery cash -> Optional.empty();
        };
    }

    /** Handed over and signed for (当面送达). */
    record HandedOver(LocalDate sentOn) implements Delivery {}

    /** Sent by the electronic way that the applicant chose. */
    record SentOnline(LocalDate sentOn) implements Delivery {}

    /** Posted as express or registered mail through the postal enterprise (邮政企业): the day of posting counts. */
    record Posted(LocalDate sentOn) implements Delivery {}

    /** Given to a private courier (快递公司): not served properly. */
    record Couriered(LocalDate sentOn) implements Delivery {}

    /** Sent with postage to be paid by the receiver (到付): not served properly. */
    record CashOnDelivery(LocalDate sentOn) implements Delivery {}
}
