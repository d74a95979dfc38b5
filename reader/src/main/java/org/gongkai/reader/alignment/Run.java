package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;
import org.gongkai.reader.tokens.ValueText;

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
    private static final String ORDINALS = "一二三四五六七八九十";

    public Run {
        tokens = List.copyOf(tokens);
    }

    /** Whether nothing is printed in any of its cells. */
    public boolean isBlank() {
        for (Token token : tokens) {
            if (!token.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Cells with something in them. */
    public int printed() {
        return printed(tokens);
    }

    private static int printed(List<Token> cells) {
        int printed = 0;
        for (Token cell : cells) {
            printed += cell.isBlank() ? 0 : 1;
        }
        return printed;
    }

    /**
     * Whether it may hold the values of two rows, of which the second lost its label: more are printed than a row of this
     * width has or, one line a cell, values stand where those of a second row would.
     */
    boolean isOverlong(int width) {
        if (width <= 1 || tokens.size() <= width) {
            return false;
        }
        int last = lastPrinted();
        boolean isTwice = tokens.getFirst().column() < 0 && tokens.size() >= 2 * width && last > width;
        Run shown = new Run(tokens.subList(0, last + 1), before, after, labelColumn, rowWidth);
        boolean isMore = shown.printed() > width && printed(shown.joined()) > width;
        return isTwice || isMore;
    }

    /** The last value; a lone 「三」 at the end is more often the number of the next heading that was cut off than a value. */
    private int lastPrinted() {
        int last = tokens.size() - 1;
        while (last >= 0 && (tokens.get(last).isBlank() || isOrdinal(tokens.get(last)))) {
            last--;
        }
        return last;
    }

    private static boolean isOrdinal(Token token) {
        String text = token.text().strip();
        return text.length() == 1 && ORDINALS.indexOf(text.charAt(0)) >= 0;
    }

    /** Digits that single spaces hold apart, joined to numbers: what is left when a converter spaced the digits out. */
    List<Token> joined() {
        if (!isSpacedOut()) {
            return tokens;
        }
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            boolean isNext = !joined.isEmpty() && isNextTo(joined.getLast(), token);
            joined.add(isNext ? join(joined.removeLast(), token) : token);
        }
        return joined;
    }

    private boolean isSpacedOut() {
        for (int i = 1; i < tokens.size(); i++) {
            if (isNextTo(tokens.get(i - 1), tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNextTo(Token left, Token right) {
        return left.column() < 0
                && left.event() == right.event()
                && left.end() + 1 == right.start()
                && left.value() instanceof TokenValue.Numeral
                && right.value() instanceof TokenValue.Numeral;
    }

    private static Token join(Token left, Token right) {
        String text = left.text() + " " + right.text();
        return new Token(
                ValueText.ofCell(text), text, left.event(), left.start(), right.end(), left.row(), left.column());
    }

    /** Whether it is one stretch of digits that may hold this many numbers. */
    boolean isStretch(int width) {
        return tokens.size() == 1
                && tokens.getFirst().value() instanceof TokenValue.Garbled
                && tokens.getFirst().text().length() >= width;
    }
}
