package org.gongkai.checks.words;

import java.util.List;
import org.gongkai.checks.rules.Check;

/** The checks of words together. */
public final class WordChecks {
    private WordChecks() {}

    /** All of them; independent of each other. */
    public static Check all() {
        return new Check.All(List.of(
                OtherUnitCheck.check(),
                OtherBodyCheck.check(),
                PlaceholderCheck.check(),
                WrongWordCheck.check(),
                DoubledCheck.check(),
                LawNameCheck.check(),
                LawArticleCheck.check(),
                DatedPhraseCheck.check(),
                PlenumCheck.check()));
    }
}
