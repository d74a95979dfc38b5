package org.gongkai.web.publishing.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an item sends with an action.
 *
 * @param publishAt a later time in China, as browsers send it: 2026-03-02T09:00
 * @param signer account of who signed the printed form; empty where it was decided in the system
 */
record OpinionForm(
        long revision,
        @Nullable String opinion,
        @Nullable String basis,
        @Nullable String publishAt,
        @Nullable Long signer,
        @Nullable String signerName,
        @Nullable String signedOn,
        @Nullable String fingerprint) {

    Opinion asOpinion() {
        return new Opinion(orEmpty(opinion).strip(), orEmpty(basis).strip(), paper());
    }

    /**
     * The later time; empty for now.
     *
     * @throws ActionRefused it cannot be read: taking it for now would publish at once
     */
    Optional<Instant> time() {
        String typed = orEmpty(publishAt).strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(ChinaTime.momentOf(LocalDateTime.parse(typed)));
        } catch (DateTimeException _) {
            throw new ActionRefused(Reason.UNREADABLE_TIME);
        }
    }

    /** A signature of which anything is missing is none of the person who records it either. */
    private Optional<Opinion.Paper> paper() {
        String day = orEmpty(signedOn).strip();
        String name = orEmpty(signerName).strip();
        String print = orEmpty(fingerprint).strip();
        if (signer == null && day.isEmpty() && name.isEmpty() && print.isEmpty()) {
            return Optional.empty();
        }
        if (signer == null || name.isEmpty()) {
            throw new ActionRefused(Reason.PAPER_INCOMPLETE);
        }
        try {
            return Optional.of(new Opinion.Paper(signer, name, LocalDate.parse(day), print, ""));
        } catch (DateTimeException _) {
            throw new ActionRefused(Reason.PAPER_INCOMPLETE);
        }
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
