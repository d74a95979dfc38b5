package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.columns.Field;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.Glyph;

/** Characters that stand on one line, from left to right. */
final class TextLine implements PageElement {
    /** Gaps wider than this, in em, lie between columns. */
    private static final float COLUMN_GAP = 0.8f;

    /** Gaps wider than this, in em, lie between words. */
    private static final float WORD_GAP = 0.6f;

    /** The same between letters and digits, which stand closer. */
    private static final float LATIN_GAP = 0.2f;

    /** Marks that never begin a line, and marks that never end one. */
    private static final String CLOSING = "。，、；：？！）》”’】〕％%,.;:!?)";

    private static final String OPENING = "（《“‘【〔(";

    private final List<Glyph> glyphs;
    private final Box box;
    private final float size;

    /** A line of at least one glyph, in order. */
    TextLine(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        Box all = glyphs.get(0).box();
        float largest = 0;
        for (Glyph glyph : glyphs) {
            all = all.join(glyph.box());
            largest = Math.max(largest, glyph.size());
        }
        this.box = all;
        this.size = largest;
    }

    @Override
    public float top() {
        return box.top();
    }

    Box box() {
        return box;
    }

    /** Size of its largest character in points. */
    float size() {
        return size;
    }

    int length() {
        return glyphs.size();
    }

    float firstWidth() {
        return glyphs.get(0).box().width();
    }

    /** Width of what must stay together at its beginning: a number, a word, or a character and the mark after it. */
    float firstWordWidth() {
        int end = 1;
        while (end < glyphs.size() && gap(end) <= LATIN_GAP * size && isBound(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).box().right() - glyphs.getFirst().box().left();
    }

    private static boolean isBound(Glyph left, Glyph right) {
        return CLOSING.indexOf(right.text().charAt(0)) >= 0
                || OPENING.indexOf(left.text().charAt(0)) >= 0
                || (isLatin(left) && isLatin(right));
    }

    /** Whether a gap in it is so wide that it lies between columns. */
    boolean hasColumns() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (gap(i) > COLUMN_GAP * size) {
                return true;
            }
        }
        return false;
    }

    private float gap(int index) {
        return glyphs.get(index).box().left() - glyphs.get(index - 1).box().right();
    }

    /** The line cut at gaps wider than this, in em. */
    List<TextLine> parts(float widest) {
        List<TextLine> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gap(i) > widest * size) {
                parts.add(new TextLine(glyphs.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    /** The line cut where its columns may be. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (TextLine part : parts(COLUMN_GAP)) {
            List<Field> pieces = part.parts(LATIN_GAP).stream()
                    .map(piece -> Field.of(piece.text(), piece.box(), piece.size()))
                    .toList();
            fields.add(new Field(part.text(), part.box(), part.size(), pieces));
        }
        return fields;
    }

    /** The text with single spaces at gaps. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size() + 8);
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isWordGap(i)) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        return text.toString();
    }

    /**
     * The text with as many spaces as bring its columns to their place.
     *
     * @param left x of the first column
     * @param unit width of one column, half that of a Han character
     */
    String spaced(float left, float unit) {
        StringBuilder text = new StringBuilder(glyphs.size() * 2);
        int width = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            int wanted = Math.round((glyph.box().left() - left) / unit);
            int spaces = 0;
            if (i == 0) {
                spaces = Math.max(0, wanted);
            } else if (gap(i) > COLUMN_GAP * size) {
                spaces = Math.max(2, wanted - width);
            } else if (isWordGap(i)) {
                spaces = 1;
            }
            text.repeat(' ', Math.min(spaces, 500)).append(glyph.text());
            width += spaces + displayWidth(glyph.text());
        }
        return text.toString();
    }

    private boolean isWordGap(int index) {
        float gap = gap(index) / size;
        return gap > WORD_GAP || (gap > LATIN_GAP && isLatin(glyphs.get(index)) && isLatin(glyphs.get(index - 1)));
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().charAt(0) < '\u2E80';
    }

    private static int displayWidth(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= '\u1100' ? 2 : 1;
        }
        return width;
    }
}
