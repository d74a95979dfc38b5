package org.gongkai.regulation.requests;

import org.gongkai.regulation.Message;

/** Where a request stands on a day. */
public enum Standing {
    /** The reply period runs. */
    RUNNING,
    /** An inquiry is under way; the reply period stands still. */
    AWAITING_ANSWER,
    /** The applicant has been asked to correct and may still do so. */
    AWAITING_CORRECTION,
    /** The applicant has been asked to pay and may still do so. */
    AWAITING_PAYMENT,
    /** The applicant let the correction period pass; the request counts as given up. */
    ABANDONED_WITHOUT_CORRECTION,
    /** The applicant let the payment period pass; the request counts as given up. */
    ABANDONED_WITHOUT_PAYMENT,
    /** The due date has passed without a reply. */
    OVERDUE,
    /** Answered in time. */
    REPLIED_IN_TIME,
    /** Answered, but late. */
    REPLIED_LATE,
    /** An answer went out in a way that does not count as service. */
    REPLIED_NOT_SERVED,
    /** Taken back by the applicant. */
    WITHDRAWN;

    /** What it means and what to do, for the clerk. */
    public Message meaning() {
        return Message.of("standing." + name());
    }
}
