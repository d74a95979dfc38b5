package org.gongkai.checks.punctuation;

import java.util.List;
import org.gongkai.checks.rules.Check;

/** The checks of punctuation and numbering together. */
public final class PunctuationChecks {
    private PunctuationChecks() {}

    /** All of them; independent of each other. */
    public static Check all() {
        return new Check.All(List.of(
                MarkCheck.check(),
                PairCheck.check(),
                SentenceCheck.check(),
                WidthCheck.check(),
                NumberingCheck.check()));
    }
}
