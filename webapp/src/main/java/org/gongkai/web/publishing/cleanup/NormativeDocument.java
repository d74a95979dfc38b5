package org.gongkai.web.publishing.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.validity.Concluded;

/**
 * A normative document (行政规范性文件) as its public version, or the last that was public, says it.
 *
 * @param id number of the item
 * @param body the agency that made it
 * @param madeOn 成文日期, or the day it was first published
 * @param concluded the conclusion that counts
 * @param isPublic whether it still is
 */
public record NormativeDocument(
        long id,
        long body,
        int version,
        Name name,
        LocalDate madeOn,
        Particulars said,
        Optional<Concluded> concluded,
        boolean isPublic) {
    /** What it is called, and its number (文号), which may be empty. */
    public record Name(String title, String number) {}

    /** From when to when it applies, all told; empty where it does not say since when. */
    public Optional<Validity.Term> term() {
        return Concluded.term(said, concluded);
    }

    /** Whether it applies on a day. */
    public Validity on(LocalDate day) {
        return term().map(term -> term.on(day)).orElse(Validity.IN_FORCE);
    }

    /** The last day it would have without what was concluded in this campaign. */
    Optional<LocalDate> lastDayBeside(long campaign) {
        return Concluded.term(said, concluded.filter(one -> one.campaign() != campaign))
                .flatMap(Validity.Term::until);
    }

    /** Whether a conclusion of another campaign ends it. */
    boolean isEndedBeside(long campaign) {
        return concluded
                .filter(one -> one.campaign() != campaign)
                .flatMap(Concluded::ending)
                .isPresent();
    }

    /** The last day it names itself; empty where it names none. */
    public Optional<LocalDate> ownLastDay() {
        return Kinds.of(said).term(said).flatMap(Validity.Term::until);
    }
}
