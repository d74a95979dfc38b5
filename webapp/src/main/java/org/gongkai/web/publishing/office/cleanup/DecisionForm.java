package org.gongkai.web.publishing.office.cleanup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.web.publishing.cleanup.CampaignLine;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.cleanup.Conclusion;
import org.gongkai.web.publishing.cleanup.Decision;
import org.gongkai.web.publishing.validity.Verdict;
import org.gongkai.web.ui.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * What the page sends that concludes about a document.
 *
 * @param seen number of the conclusion that was shown; 0 where there was none
 */
public record DecisionForm(
        long seen,
        @Nullable String verdict,
        @Nullable String from,
        @Nullable String validUntil,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable String decidedBy,
        @Nullable String successor,
        @Nullable String correction) {

    /** What stands there now; for a first conclusion its usual day, and for what is over that it has lapsed. */
    static DecisionForm of(CampaignLine line, LocalDate today) {
        Optional<LocalDate> over = line.document().ownLastDay().filter(today::isAfter);
        return line.conclusion()
                .map(DecisionForm::of)
                .orElseGet(() -> new DecisionForm(
                        0,
                        over.isPresent() ? Verdict.LAPSE.code() : "",
                        over.map(day -> day.plusDays(1)).orElse(today).toString(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));
    }

    private static DecisionForm of(Conclusion made) {
        Decision decision = made.decision();
        return new DecisionForm(
                made.id(),
                decision.verdict().code(),
                decision.from().toString(),
                decision.validUntil().map(LocalDate::toString).orElse(""),
                decision.reason(),
                decision.basis(),
                decision.decidedBy(),
                decision.successor(),
                "");
    }

    /**
     * What was typed.
     *
     * @throws CleanupRefused no verdict was chosen, or a day cannot be read
     */
    Decision decision() {
        Verdict chosen = Verdict.of(text(verdict)).orElseThrow(() -> new CleanupRefused(Reason.VERDICT_MISSING));
        Optional<LocalDate> until = text(validUntil).isEmpty() ? Optional.empty() : Optional.of(day(validUntil));
        return new Decision(
                chosen,
                day(from),
                until,
                text(reason),
                text(basis),
                text(decidedBy),
                text(successor),
                text(correction));
    }

    private static LocalDate day(@Nullable String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new CleanupRefused(Reason.UNREADABLE_DAY, text(typed)));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
