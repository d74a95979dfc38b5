package org.gongkai.web.publishing.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.validity.Verdict;

/** What can be concluded about a document. */
final class ConclusionRules {
    private ConclusionRules() {}

    /**
     * Looks at a decision as a whole.
     *
     * @throws CleanupRefused the first thing that is wrong with it
     */
    static void check(Campaign campaign, CampaignLine line, Decision decision) {
        Optional<Decision> before = line.conclusion().map(Conclusion::decision);
        boolean isCompleted = before.filter(decision::completes).isPresent();
        require(campaign.isOpen() || isCompleted, Reason.CLOSED);
        require(line.document().isPublic(), Reason.WITHDRAWN);
        require(!line.document().isEndedBeside(campaign.id()), Reason.ENDED_ELSEWHERE);
        require(!decision.reason().isEmpty(), Reason.REASON_MISSING);
        require(!decision.decidedBy().isEmpty(), Reason.DECIDER_MISSING);
        require(before.isEmpty() || !decision.correction().isEmpty(), Reason.CORRECTION_MISSING);
        require(!decision.isTooLong(), Reason.TOO_LONG);
        require(decision.successor().isEmpty() || decision.verdict().mayNameSuccessor(), Reason.SUCCESSOR_WITHOUT_NEED);
        checkDays(campaign, line.document(), decision);
    }

    private static void checkDays(Campaign campaign, NormativeDocument document, Decision decision) {
        LocalDate from = decision.from();
        if (from.isBefore(document.madeOn())) {
            throw new CleanupRefused(Reason.BEFORE_MADE, document.madeOn().toString());
        }
        Optional<LocalDate> last = document.lastDayBeside(campaign.id());
        last.filter(from::isAfter)
                .filter(_ -> decision.verdict() != Verdict.LAPSE)
                .ifPresent(day -> {
                    throw new CleanupRefused(Reason.OVER_ALREADY, day.toString());
                });
        decision.validUntil().ifPresent(until -> {
            require(decision.verdict() == Verdict.KEEP, Reason.UNTIL_WITHOUT_KEEP);
            boolean isLater = last.filter(day -> !until.isAfter(day)).isEmpty();
            require(isLater && !until.isBefore(from), Reason.UNTIL_TOO_EARLY);
        });
    }

    private static void require(boolean isSo, Reason otherwise) {
        if (!isSo) {
            throw new CleanupRefused(otherwise);
        }
    }
}
