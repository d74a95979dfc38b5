package org.gongkai.documents.layout;

import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.Glyph;
import org.gongkai.documents.page.PageContent;

/** Two pages printed side by side on one sheet: told by a gutter in the middle that nothing crosses. */
final class FacingPages {
    /** A sheet is wider than high by this much. */
    private static final float LANDSCAPE = 1.15f;

    private static final float NARROWEST_GUTTER = 18;

    /** Least share of the characters on the left half; the right one may be a last page with little on it. */
    private static final float LEAST_SHARE = 0.1f;

    private FacingPages() {}

    /** The pages of a sheet, left to right: itself, or its two halves. */
    static List<PageContent> of(PageContent sheet) {
        if (sheet.width() < sheet.height() * LANDSCAPE || sheet.glyphs().isEmpty()) {
            return List.of(sheet);
        }
        float gutter = gutter(sheet);
        if (gutter < 0) {
            return List.of(sheet);
        }
        PageContent left = sheet.slice(0, gutter);
        PageContent right = sheet.slice(gutter, sheet.width());
        float least = sheet.glyphs().size() * LEAST_SHARE;
        if (left.readable() < least || right.readable() == 0) {
            return List.of(sheet);
        }
        left.unseen().addAll(sheet.unseen());
        left.slanted().addAll(sheet.slanted());
        return List.of(left, right);
    }

    /** The middle of the widest empty stretch around the middle of the sheet, -1 where none is wide enough. */
    private static float gutter(PageContent sheet) {
        int from = (int) (sheet.width() * 0.4f);
        boolean[] taken = new boolean[(int) (sheet.width() * 0.6f) - from + 1];
        for (Glyph glyph : sheet.glyphs()) {
            take(taken, glyph.box(), from);
        }
        for (Box rule : sheet.rules()) {
            take(taken, rule, from);
        }
        int best = 0;
        int bestEnd = 0;
        int run = 0;
        for (int i = 0; i < taken.length; i++) {
            run = taken[i] ? 0 : run + 1;
            if (run > best) {
                best = run;
                bestEnd = i + 1;
            }
        }
        return best < NARROWEST_GUTTER ? -1 : from + bestEnd - best / 2f;
    }

    private static void take(boolean[] taken, Box box, int from) {
        int start = Math.max(0, (int) box.left() - from);
        int end = Math.min(taken.length, (int) Math.ceil(box.right()) - from);
        if (start < end) {
            Arrays.fill(taken, start, end, true);
        }
    }
}
