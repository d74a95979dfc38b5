package org.gongkai.bench.judgement;

/** What was answered to a deed. */
public sealed interface Outcome {
    /** It was done, and the item has this revision now. */
    record Done(long item, long revision) implements Outcome {}

    /** It was refused with this code. */
    record Refused(String code) implements Outcome {}

    /** There was no answer, or one that no refusal explains: it may have been done or not. */
    record Unknown(String cause) implements Outcome {}
}
