package org.gongkai.regulation.requests;

import java.util.Optional;
import org.gongkai.regulation.deadlines.DueDate;

/**
 * The last days that a request's clock shows.
 *
 * @param correctionNotice the last day to ask for a correction
 * @param applicant the last day for the applicant to correct or to pay, while the organ waits for that
 * @param reply the period for the reply; empty while the organ waits for a correction or payment
 */
public record ClockDates(DueDate correctionNotice, Optional<DueDate> applicant, Optional<ReplyPeriod> reply) {}
