package org.gongkai.regulation.requests;

import org.gongkai.regulation.Message;

/** What became of an inquiry by a day. */
public enum InquiryOutcome {
    /** No answer yet, and the period for it is not over or has not begun. */
    PENDING,
    /** Answered within the period, or without one. */
    ANSWERED,
    /** Answered after the period; the clock had gone on by then. */
    ANSWERED_LATE,
    /** The third party kept silent: the organ decides itself (art. 32). */
    SILENT_ORGAN_DECIDES,
    /** The co-author organ kept silent: it is taken to consent to disclosure (art. 34). */
    SILENT_MEANS_CONSENT;

    /** What it means, for the clerk. */
    public Message meaning() {
        return Message.of("inquiry." + name());
    }
}
