package org.gongkai.regulation.requests;

import java.util.Optional;
import org.gongkai.regulation.deadlines.DueDate;
import org.gongkai.regulation.deadlines.Suspension;

/**
 * One inquiry as it stands on a day.
 *
 * @param inquiry its name
 * @param kind who was asked
 * @param answerDue the last day for the answer; empty before delivery and where the law sets no period
 * @param suspension what it takes out of the reply period; while an answer without a known last day is outstanding, up
 *     to the day looked at
 * @param outcome what became of it
 */
public record InquiryState(
        String inquiry, InquiryKind kind, Optional<DueDate> answerDue, Suspension suspension, InquiryOutcome outcome) {}
