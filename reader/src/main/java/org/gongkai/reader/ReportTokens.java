package org.gongkai.reader;

import java.util.List;
import org.gongkai.reader.regions.LabelStream;
import org.gongkai.reader.tokens.Token;

/**
 * The tokens of one report.
 *
 * @param all in order
 * @param labels their labels as one text
 * @param isFused labels and digits run on, so that a token may hold several numbers
 */
record ReportTokens(List<Token> all, LabelStream labels, boolean isFused) {
    static ReportTokens of(List<Token> tokens, boolean isFused) {
        return new ReportTokens(tokens, LabelStream.of(tokens), isFused);
    }

    /** Those of events {@code from} to {@code to}, exclusive. */
    ReportTokens between(int from, int to) {
        List<Token> own = all.stream()
                .filter(token -> token.event() >= from && token.event() < to)
                .toList();
        return of(own, isFused);
    }
}
