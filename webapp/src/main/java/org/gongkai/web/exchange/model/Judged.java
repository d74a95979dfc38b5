package org.gongkai.web.exchange.model;

import java.util.Optional;
import org.gongkai.web.ui.Phrases;

/**
 * A line with what was found about it.
 *
 * @param match what it is, or may be, the same as
 * @param decision what a person said where that was in doubt
 */
public record Judged(ListLine line, Optional<Match> match, Optional<Decision> decision) {
    /** What becomes of it. */
    public Verdict verdict() {
        if (line.trouble().isPresent()) {
            return Verdict.UNPLACED;
        }
        if (match.isEmpty()) {
            return Verdict.NEW;
        }
        if (!isDoubtful()) {
            return match.get().isWithinFile() ? Verdict.TWICE : Verdict.SAME;
        }
        return decision.map(said -> switch (said) {
                    case SAME -> match.get().isWithinFile() ? Verdict.TWICE : Verdict.SAME;
                    case NEW -> Verdict.NEW;
                    case LEAVE -> Verdict.LEFT;
                })
                .orElse(Verdict.OPEN);
    }

    /** Why it comes to what it does, in a sentence; empty where it is new. */
    public String why(Phrases phrases) {
        return line.trouble()
                .map(trouble -> phrases.say(trouble.problem().key(), trouble.value()))
                .or(() -> match.map(one -> phrases.say(one.reason().key())))
                .orElse("");
    }

    /** With which value it cannot be placed, or the title of what it is the same as; empty where it is new. */
    public String about() {
        return line.trouble()
                .map(ListLine.Trouble::value)
                .or(() -> match.map(one -> one.known().title()))
                .orElse("");
    }

    /** Whether a person is asked. */
    public boolean isDoubtful() {
        return line.trouble().isEmpty()
                && match.filter(one -> !one.reason().isSure()).isPresent();
    }
}
