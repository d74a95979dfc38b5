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
    private final int width;
    private final List<List<Token>> found = new ArrayList<>();
    private final List<Token> current = new ArrayList<>();

    private DigitSplits(Token stretch, RowForm form, int width) {
        this.stretch = stretch;
        this.form = form;
        this.width = width;
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
        DigitSplits splits = new DigitSplits(stretch, form, form.width());
        splits.cut(0);
        return splits.found.size() > MOST ? List.of() : splits.found;
    }

    /** Whether the stretch also makes a row whose total is the last number and whose parts are one fewer than printed. */
    static boolean mayHaveLostABlank(Token stretch, RowForm form) {
        boolean isOneSum =
                form.sums().size() == 1 && form.sums().getFirst().parts().size() == form.width() - 1;
        if (!isOneSum) {
            return false;
        }
        DigitSplits shorter = new DigitSplits(stretch, form, form.width() - 1);
        shorter.cut(0);
        return !shorter.found.isEmpty();
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
        if (current.size() == width) {
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

    /** The number that these characters of the stretch are, empty when they are none. */
    static Optional<Token> number(Token stretch, int start, int end) {
        String text = stretch.text().substring(start, end);
        if (org.gongkai.reader.tokens.ValueText.ofWord(text) instanceof TokenValue.Numeral numeral) {
            int offset = stretch.start();
            return Optional.of(
                    new Token(numeral, text, stretch.event(), offset + start, offset + end, stretch.row(), -1));
        }
        return Optional.empty();
    }

    private boolean agrees() {
        if (width < form.width()) {
            List<Optional<BigDecimal>> numbers = numbers();
            BigDecimal parts = numbers.subList(0, width - 1).stream()
                    .map(number -> number.orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return numbers.getLast().orElse(BigDecimal.ZERO).compareTo(parts) == 0;
        }
        return form.sums().stream().allMatch(sum -> sum.holds(numbers()).orElse(true));
    }

    private boolean isBroken() {
        return width == form.width()
                && form.sums().stream()
                        .filter(sum -> sum.total() < current.size())
                        .anyMatch(sum -> !sum.holds(numbers()).orElse(true));
    }

    private List<Optional<BigDecimal>> numbers() {
        return new Placement(new ArrayList<>(current)).numbers();
    }
}
