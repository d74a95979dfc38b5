package org.gongkai.bench.judgement;

/**
 * What a body of a drill prescribes beside the steps that no body leaves out.
 *
 * @param hasSection whether the section that drafted looks first
 * @param isReviewed whether somebody reviews between confidentiality review and sign-off
 */
public record Way(boolean hasSection, boolean isReviewed) {}
