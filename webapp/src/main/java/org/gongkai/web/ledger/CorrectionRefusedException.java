package org.gongkai.web.ledger;

/** An entry cannot take the place that it names. */
public final class CorrectionRefusedException extends RuntimeException {
    /** With the sentence that says which entry stands in the way, and what to do. */
    public CorrectionRefusedException(String sentence) {
        super(sentence);
    }
}
