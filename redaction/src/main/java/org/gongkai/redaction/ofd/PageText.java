package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.covering.Hit;
import org.gongkai.redaction.ofd.Glyph.Fate;

/**
 * The characters of one page in the orders in which they may be read: as they are drawn, line by line, and column by column. A number
 * may be drawn digit by digit, so that nothing is made of objects.
 */
final class PageText {
    /** Letters and digits: any telephone number and no Chinese name; so many stand together by no chance. */
    private static final int LONG = 7;

    private final Sought sought;
    private int covered;

    /**
     * What is looked for on pages.
     *
     * @param isFarApartToo whether short words count whose characters stand far apart; a reader may join them, but two cells of a
     *     table that only meet look the same
     */
    record Sought(Covers covers, boolean isFarApartToo) {}

    private PageText(Sought sought) {
        this.sought = sought;
    }

    /** Marks everything that is to be covered; answers how many places there were. */
    static int cover(List<Glyph> drawn, Sought sought) {
        PageText text = new PageText(sought);
        if (!sought.covers().isEmpty()) {
            List<List<Glyph>> orders = List.of(drawn, lines(drawn), columns(drawn));
            orders.forEach(text::find);
        }
        return text.covered;
    }

    private static List<Glyph> lines(List<Glyph> drawn) {
        return sorted(drawn, glyph -> glyph.box().bottom(), glyph -> glyph.box().left());
    }

    private static List<Glyph> columns(List<Glyph> drawn) {
        return sorted(drawn, glyph -> -glyph.box().right(), glyph -> glyph.box().top());
    }

    /** By the first measure, those that differ by less than half a character being one row, and in a row by the second. */
    private static List<Glyph> sorted(
            List<Glyph> drawn, ToDoubleFunction<Glyph> across, ToDoubleFunction<Glyph> along) {
        List<Glyph> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparingDouble(across));
        Comparator<Glyph> inRow = Comparator.comparingDouble(along);
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            boolean isNewRow = at == sorted.size()
                    || across.applyAsDouble(sorted.get(at)) - across.applyAsDouble(sorted.get(from))
                            > sorted.get(from).size() / 2;
            if (isNewRow) {
                sorted.subList(from, at).sort(inRow);
                from = at;
            }
        }
        return sorted;
    }

    private void find(List<Glyph> order) {
        StringBuilder text = new StringBuilder();
        int[] whose = new int[2 * order.size()];
        for (int i = 0; i < order.size(); i++) {
            int from = text.length();
            text.appendCodePoint(order.get(i).sign());
            Arrays.fill(whose, from, text.length(), i);
        }
        String whole = text.toString();
        for (Hit hit : sought.covers().in(whole)) {
            String found = whole.substring(hit.from(), hit.to());
            List<Glyph> glyphs = order.subList(whose[hit.from()], whose[hit.to() - 1] + 1);
            if (sought.isFarApartToo() || isLong(found) || isTogether(glyphs)) {
                cover(order, hit, whose);
            }
        }
    }

    private void cover(List<Glyph> order, Hit hit, int[] whose) {
        boolean isNew = false;
        for (int i = 0; i < hit.masked().length(); i++) {
            if (hit.masked().charAt(i) == '*') {
                isNew |= order.get(whose[hit.from() + i]).meets(Fate.IS_COVERED);
            }
        }
        covered += isNew ? 1 : 0;
    }

    private static boolean isLong(String found) {
        return found.codePoints().filter(Character::isLetterOrDigit).count() >= LONG;
    }

    private static boolean isTogether(List<Glyph> glyphs) {
        for (int i = 1; i < glyphs.size(); i++) {
            if (!glyphs.get(i - 1).isNear(glyphs.get(i))) {
                return false;
            }
        }
        return true;
    }
}
