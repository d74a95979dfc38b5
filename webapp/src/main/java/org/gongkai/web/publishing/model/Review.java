package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of one step of one version.
 *
 * @param round how often this version had been submitted: what was approved before a return counts no more
 * @param isApproval whether it was approved, else returned
 * @param reviewer who decided, on paper the signer
 * @param recordedBy account of who entered it
 * @param signedOn date on the paper; empty where it was decided in the system
 */
public record Review(
        Step step,
        int round,
        boolean isApproval,
        Fingerprint fingerprint,
        Actor reviewer,
        long recordedBy,
        Opinion opinion,
        Optional<LocalDate> signedOn,
        Instant at) {}
