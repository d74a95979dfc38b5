package org.gongkai.web.publishing.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
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
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    Opinion asOpinion() {
        return new Opinion(orEmpty(opinion).strip(), orEmpty(basis).strip(), paper());
    }

    Optional<Instant> time() {
        try {
            return orEmpty(publishAt).isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(orEmpty(publishAt))
                            .atZone(CHINA)
                            .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Opinion.Paper> paper() {
        if (signer == null || orEmpty(signedOn).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Opinion.Paper(
                signer, orEmpty(signerName).strip(), LocalDate.parse(orEmpty(signedOn)), orEmpty(fingerprint), ""));
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
