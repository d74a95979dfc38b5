package org.gongkai.reader.alignment;

import java.util.List;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;

/**
 * Values and blanks printed side by side without a label between them.
 *
 * @param tokens the values, left to right
 * @param before Han characters of the labels since the run before it
 * @param after Han characters of the labels up to the next run
 * @param labelColumn column of the last label left of it in its row, -1 when unknown or none
 * @param rowWidth number of cells in its printed row, 0 when unknown
 */
public record Run(List<Token> tokens, String before, String after, int labelColumn, int rowWidth) {
    public Run {
        tokens = List.copyOf(tokens);
    }

    /** Whether nothing is printed in any of its cells. */
    public boolean isBlank() {
        return printed() == 0;
    }

    /** Cells with something in them. */
    public int printed() {
        int printed = 0;
        for (Token token : tokens) {
            printed += token.isBlank() ? 0 : 1;
        }
        return printed;
    }

    /** Whether it is one stretch of digits that may hold this many numbers. */
    boolean isStretch(int width) {
        return tokens.size() == 1
                && tokens.getFirst().value() instanceof TokenValue.Garbled
                && tokens.getFirst().text().length() >= width;
    }
}
