package org.gongkai.web.publishing.portal.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.validity.Concluded;

/**
 * Whether an item applies, for programs.
 *
 * @param state {@code in-force}, {@code not-yet}, {@code amended}, {@code repealed} or {@code expired} on the day of the answer
 * @param from the first day
 * @param until the last day, still part of it; null where none is set
 * @param conclusion what its maker concluded when it was cleaned up; null where nothing was
 */
record ValidityJson(String state, LocalDate from, Optional<LocalDate> until, Optional<ConclusionJson> conclusion) {
    /**
     * What was concluded.
     *
     * @param verdict {@code keep}, {@code amend}, {@code repeal} or {@code lapse}
     * @param from the day from which it holds
     * @param successor number or title of the document that takes its place; may be empty
     */
    record ConclusionJson(String verdict, LocalDate from, String reason, String successor) {
        static ConclusionJson of(Concluded concluded) {
            return new ConclusionJson(
                    concluded.verdict().code(), concluded.from(), concluded.reason(), concluded.successor());
        }
    }

    /** Empty for what has no validity. */
    static Optional<ValidityJson> of(PublicItem item, LocalDate today) {
        return item.term()
                .map(term -> new ValidityJson(
                        state(term, today),
                        term.from(),
                        term.until(),
                        item.concluded().map(ConclusionJson::of)));
    }

    /** The state of a term on a day. */
    static String state(Validity.Term term, LocalDate today) {
        return term.on(today).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
