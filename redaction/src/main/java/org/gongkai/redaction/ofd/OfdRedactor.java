package org.gongkai.redaction.ofd;

import java.util.Optional;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.FormatRedactor;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.ofd.PageText.Sought;

/**
 * OFD files. Text that is covered is cut out and a black box drawn in its place; all other text stays where it was. Seals and
 * signatures go: they would not hold for the new file.
 */
public final class OfdRedactor implements FormatRedactor {
    @Override
    public byte[] redact(byte[] file, Covers covers, Journal journal) throws CannotRedact {
        try {
            Optional<byte[]> redacted = redacted(file, new Sought(covers, false), journal);
            return redacted.isPresent()
                    ? redacted.get()
                    : redacted(file, new Sought(covers, true), journal).orElseThrow(OfdRedactor::isStillThere);
        } catch (RefusedException refused) {
            throw new CannotRedact(why(refused.of("").code()), refused);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }

    /** Nothing where a reader still finds what is covered, joined from far apart. */
    private static Optional<byte[]> redacted(byte[] file, Sought sought, Journal journal) throws CannotRedact {
        Journal attempt = new Journal();
        byte[] redacted = new OfdCopy(file, sought, attempt).written();
        if (!Proof.isGone(redacted, sought.covers())) {
            return Optional.empty();
        }
        attempt.counts().forEach(journal::note);
        return Optional.of(redacted);
    }

    private static CannotRedact isStillThere() {
        return new CannotRedact(Why.STILL_THERE, "ofd");
    }

    private static Why why(Refusal.Code code) {
        return switch (code) {
            case INFLATES_TOO_MUCH, TOO_MANY_ENTRIES, TOO_LARGE, TOO_DEEP -> Why.TOO_LARGE;
            default -> Why.BROKEN;
        };
    }
}
