package org.gongkai.web.publishing.office.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * What is said with an action; members that are missing are empty.
 *
 * @param publishAt for {@code publish}: a later time
 * @param paper a signature on the printed form
 */
record ActionForm(
        @Nullable String opinion,
        @Nullable String basis,
        @Nullable Instant publishAt,
        @Nullable PaperForm paper) {

    static final ActionForm EMPTY = new ActionForm(null, null, null, null);

    /**
     * A signature on the printed form (线下签批).
     *
     * @param scan always empty: a scan is sent once the signature is recorded, and is then bound to it
     */
    record PaperForm(
            long signer,
            @Nullable String signerName,
            @Nullable LocalDate signedOn,
            @Nullable String fingerprint,
            @Nullable String scan) {}

    Opinion asOpinion() {
        return new Opinion(
                opinion == null ? "" : opinion.strip(),
                basis == null ? "" : basis.strip(),
                Optional.ofNullable(paper).map(ActionForm::signed));
    }

    private static Opinion.Paper signed(PaperForm form) {
        if (form.signerName() == null || form.signedOn() == null || form.fingerprint() == null) {
            throw new ActionRefused(ActionRefused.Reason.PAPER_INCOMPLETE);
        }
        if (form.scan() != null && !form.scan().isBlank()) {
            throw new ActionRefused(ActionRefused.Reason.SCAN_COMES_LATER);
        }
        return new Opinion.Paper(form.signer(), form.signerName(), form.signedOn(), form.fingerprint(), "");
    }

    Optional<Instant> time() {
        return Optional.ofNullable(publishAt);
    }
}
