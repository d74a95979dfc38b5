package org.gongkai.web.publishing.validity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Particulars;

/**
 * The conclusion that counts for a document: the last that was recorded.
 *
 * @param campaign number of the campaign it was recorded in
 * @param number how many there have been so far, this one included
 * @param from the day from which it holds
 * @param validUntil the new last day; empty where none was set
 * @param reason why, as the public reads it
 * @param successor number or title of the document that takes its place; empty where none is named
 */
public record Concluded(
        long campaign,
        int number,
        Verdict verdict,
        LocalDate from,
        Optional<LocalDate> validUntil,
        String reason,
        String successor) {

    /** How it ends the document; empty where the document goes on, or is to be changed by one that is not there yet. */
    public Optional<Validity.Ending> ending() {
        return switch (verdict) {
            case KEEP -> Optional.empty();
            case AMEND ->
                successor.isEmpty() ? Optional.empty() : Optional.of(new Validity.Ending(Validity.AMENDED, from));
            case REPEAL -> Optional.of(new Validity.Ending(Validity.REPEALED, from));
            case LAPSE -> Optional.of(new Validity.Ending(Validity.EXPIRED, from));
        };
    }

    /** Whether the document is to be changed and nothing has taken its place yet. */
    public boolean isToBeAmended() {
        return verdict == Verdict.AMEND && successor.isEmpty();
    }

    /**
     * From when to when a document applies, all told. Of the last day it names and the one that was set the later counts, so that
     * neither a correction of its text nor a conclusion takes back what the other has given.
     *
     * @param said what the document says itself
     * @param concluded what was concluded about it; empty where nothing was
     */
    public static Optional<Validity.Term> term(Particulars said, Optional<Concluded> concluded) {
        Optional<Validity.Term> own = Kinds.of(said).term(said);
        return concluded.map(one -> one.over(own)).or(() -> own);
    }

    private Validity.Term over(Optional<Validity.Term> own) {
        Optional<LocalDate> until = Stream.of(own.flatMap(Validity.Term::until), validUntil)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        return new Validity.Term(own.map(Validity.Term::from).orElse(from), until, ending());
    }
}
