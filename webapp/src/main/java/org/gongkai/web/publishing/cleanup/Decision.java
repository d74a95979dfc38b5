package org.gongkai.web.publishing.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.web.publishing.validity.Verdict;

/**
 * What the maker of a document decided about it.
 *
 * @param from the day from which it holds
 * @param validUntil the new last day, for {@link Verdict#KEEP} alone
 * @param reason why, as the public reads it
 * @param basis law or minutes it rests on; may be empty
 * @param decidedBy the name of who decided, a person or a meeting
 * @param successor number or title of the document that changes or replaces it; may be empty
 * @param correction why an earlier conclusion is corrected; empty for a first one
 */
public record Decision(
        Verdict verdict,
        LocalDate from,
        Optional<LocalDate> validUntil,
        String reason,
        String basis,
        String decidedBy,
        String successor,
        String correction) {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_LINE = 300;

    /** Takes blanks off the ends. */
    public Decision {
        reason = reason.strip();
        basis = basis.strip();
        decidedBy = decidedBy.strip();
        successor = successor.strip();
        correction = correction.strip();
    }

    /** Whether any part has more characters than it may have. */
    boolean isTooLong() {
        return reason.length() > LONGEST_REASON
                || basis.length() > LONGEST_LINE
                || decidedBy.length() > LONGEST_LINE
                || successor.length() > LONGEST_LINE
                || correction.length() > LONGEST_LINE;
    }

    /** Whether the document is to be changed by one that is not named yet. */
    public boolean isWaitingForSuccessor() {
        return verdict == Verdict.AMEND && successor.isEmpty();
    }

    /** Whether it only names what an amendment was waiting for. */
    boolean completes(Decision before) {
        return before.isWaitingForSuccessor() && verdict == Verdict.AMEND && !successor.isEmpty();
    }
}
