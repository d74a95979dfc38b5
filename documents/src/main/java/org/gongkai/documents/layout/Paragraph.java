package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines that were only broken because the page is not wider. */
final class Paragraph {
    /** Lines end ragged by so much, in em. */
    private static final float SLACK = 0.3f;

    /** A line shorter than this share of the widest text is not full, whatever its page. */
    private static final float SHORT = 0.7f;

    /** An indent of at least this, in em, begins a paragraph. */
    private static final float INDENT = 0.9f;

    /** Lines of one paragraph are no further apart, in em. */
    private static final float LINE_SPACING = 2.6f;

    private final float textWidth;
    private final LaidPage page;
    private final List<TextLine> lines = new ArrayList<>();
    private LaidPage lastPage;

    /** A paragraph that begins with a line; the widest text of the document is so many points wide. */
    Paragraph(LaidPage page, TextLine first, float textWidth) {
        this.textWidth = textWidth;
        this.page = page;
        this.lastPage = page;
        lines.add(first);
    }

    LaidPage page() {
        return page;
    }

    /** Takes the line in as the next of this paragraph if it is; answers whether it is. */
    boolean take(LaidPage linePage, TextLine line) {
        TextLine last = lines.get(lines.size() - 1);
        float size = last.size();
        boolean isFull = last.box().right() + line.firstWordWidth() > lastPage.right() - SLACK * size
                && last.box().width() > SHORT * textWidth;
        boolean isIndented = line.box().left() - linePage.left() > INDENT * size;
        boolean isAlike = Math.abs(line.size() - size) < 0.15f * size;
        boolean isClose = linePage != lastPage || line.top() - last.top() < LINE_SPACING * size;
        if (!isFull || isIndented || !isAlike || !isClose || last.hasColumns() || line.hasColumns()) {
            return false;
        }
        lines.add(line);
        lastPage = linePage;
        return true;
    }

    /** Its text; a single line keeps the place of its columns. */
    String text() {
        if (lines.size() == 1) {
            return lines.get(0).spaced(page.left(), page.unit());
        }
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            text.append(line.text());
        }
        return text.toString();
    }
}
