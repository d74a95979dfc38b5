package org.gongkai.reader.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.reader.tokens.Characters;
import org.gongkai.reader.tokens.Token;
import org.gongkai.reader.tokens.TokenValue;

/**
 * Every way to cut a stretch of digits into a row's numbers: no leading zeros, white space always cuts, and no sum of the
 * row broken.
 */
final class DigitSplits {
    /** More ways than this are as good as none. */
    private static final int MOST = 2_000;

    private static final int LONGEST_NUMBER = 9;

    private final Token stretch;
    private final RowForm form;
    private final List<List<Token>> found = new ArrayList<>();
    private final List<Token> current = new ArrayList<>();

    private DigitSplits(Token stretch, RowForm form) {
        this.stretch = stretch;
        this.form = form;
    }

    /** The ways, each one token per column; empty when there is none or too many. */
    static List<List<Token>> of(Token stretch, RowForm form) {
        if (form.width() == 1) {
            List<Token> whole = List.of(stretch);
            Optional<Token> number = number(stretch, 0, stretch.text().length());
            return number.map(token -> List.of(List.of(token))).orElse(List.of(whole));
        }
        boolean allZero = stretch.text().chars().allMatch(c -> Characters.digit((char) c) <= 0);
        if (form.sums().isEmpty() && !allZero) {
            return List.of();
        }
        DigitSplits splits = new DigitSplits(stretch, form);
        splits.cut(0);
        return splits.found.size() > MOST ? List.of() : splits.found;
    }

    private void cut(int from) {
        if (found.size() > MOST) {
            return;
        }
        String text = stretch.text();
        int start = from;
        while (start < text.length() && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        if (current.size() == form.width()) {
            if (start == text.length() && agrees()) {
                found.add(List.copyOf(current));
            }
            return;
        }
        int last = longest(text, start);
        for (int end = start + 1; end <= last && !isBroken(); end++) {
            Optional<Token> number = number(stretch, start, end);
            if (number.isPresent()) {
                current.add(number.get());
                cut(end);
                current.removeLast();
            }
        }
    }

    /** Numbers of more than one digit never begin with zero. */
    private static int longest(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        boolean zero = start < text.length() && Characters.digit(text.charAt(start)) == 0;
        return zero ? Math.min(end, start + 1) : end;
    }

    private static Optional<Token> number(Token stretch, int start, int end) {
        String text = stretch.text().substring(start, end);
        if (org.gongkai.reader.tokens.ValueText.ofWord(text) instanceof TokenValue.Numeral numeral) {
            int offset = stretch.start();
            return Optional.of(
                    new Token(numeral, text, stretch.event(), offset + start, offset + end, stretch.row(), -1));
        }
        return Optional.empty();
    }

    private boolean agrees() {
        return form.sums().stream().allMatch(sum -> sum.holds(numbers()).orElse(true));
    }

    private boolean isBroken() {
        return form.sums().stream()
                .filter(sum -> sum.total() < current.size())
                .anyMatch(sum -> !sum.holds(numbers()).orElse(true));
    }

    private List<Optional<BigDecimal>> numbers() {
        return new Placement(new ArrayList<>(current)).numbers();
    }
}
