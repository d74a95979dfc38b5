package org.gongkai.reader;

import java.util.List;
import org.gongkai.reader.regions.LabelStream;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;

/**
 * The tokens of one report.
 *
 * @param all in order
 * @param labels their labels as one text
 * @param isFused labels and digits run on, so that a token may hold several numbers
 */
record ReportTokens(List<Token> all, LabelStream labels, boolean isFused) {
    /** Fewer numbers in cells are those of some list beside the text (ADR-0044). */
    private static final int LEAST_VALUES_OF_A_TABLE = 10;

    static ReportTokens of(List<Token> tokens, boolean isFused) {
        return new ReportTokens(tokens, LabelStream.of(tokens), isFused);
    }

    /** Whether so many numbers stand in cells that some table is printed. */
    boolean hasTable() {
        return all.stream()
                        .filter(token -> token.column() >= 0 && token.value() instanceof TokenValue.Numeral)
                        .count()
                >= LEAST_VALUES_OF_A_TABLE;
    }

    /** Those of events {@code from} to {@code to}, exclusive. */
    ReportTokens between(int from, int to) {
        List<Token> own = all.stream()
                .filter(token -> token.event() >= from && token.event() < to)
                .toList();
        return of(own, isFused);
    }
}
