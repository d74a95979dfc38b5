package org.gongkai.regulation.decisions;

import org.gongkai.regulation.Message;

/**
 * What the file must hold so that a decision can be proved in court (举证材料).
 *
 * @regulation Court interpretation 2025 no. 8 arts 5-6
 */
public enum EvidenceKind {
    /** That the information was public. */
    PUBLICATION,
    /** That the applicant was told. */
    APPLICANT_TOLD,
    /** Which part was withheld, and why. */
    WITHHELD_PART,
    /** The classification mark and its period. */
    CLASSIFICATION,
    /** The provision that forbids disclosure or sets a special way of inquiry. */
    SPECIAL_PROVISION,
    /** The assessment of the risk to security or stability. */
    RISK_ASSESSMENT,
    /** The inquiry to the third party and its answer or silence. */
    THIRD_PARTY_OPINION,
    /** The weighing of the public interest. */
    PUBLIC_INTEREST,
    /** Why it is internal, process or enforcement information. */
    EXCEPTION_REASONS,
    /** Where and how the information was searched for. */
    SEARCH,
    /** Why the information is not this organ's duty. */
    DUTIES,
    /** Why it would have to be processed or analysed first. */
    PROCESSING_NEEDED,
    /** The correction notice, its service and what came of it. */
    CORRECTION,
    /** What is asked for in substance. */
    REQUEST_CONTENT,
    /** The earlier request and its reply by this organ. */
    EARLIER_REPLY,
    /** The number and frequency of the requests, and the reasons asked for. */
    FREQUENCY,
    /** The fee notice, its service and the payment period. */
    FEE_NOTICE;

    /** Its name for the clerk. */
    public Message title() {
        return Message.of("evidence." + name());
    }
}
