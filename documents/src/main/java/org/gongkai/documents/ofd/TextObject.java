package org.gongkai.documents.ofd;

import org.gongkai.documents.page.Allowance;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.Glyph;
import org.gongkai.documents.page.GlyphText;
import org.gongkai.documents.page.PageContent;
import org.gongkai.documents.xml.XmlScanner;

/** One text object: characters, each at its distance from the one before. */
final class TextObject {
    private static final int FIRST_WIDE = 0x2000;
    private static final float SMALLEST = 1;

    private final Plane plane;
    private final float size;
    private final float stretch;
    private final int turns;
    private final boolean isUnseen;
    private final boolean isSlanted;
    private float x;
    private float y;

    /** The object whose start tag was just found; nobody sees it where its colour is white on nothing. */
    TextObject(XmlScanner xml, float[] page) {
        this.plane = new Plane(page, Numbers.of(xml.attribute("Boundary", "")), Numbers.of(xml.attribute("CTM", "")));
        this.size = Numbers.number(xml.attribute("Size", "0"));
        float scale = Numbers.number(xml.attribute("HScale", "1"));
        this.stretch = scale > 0 ? scale : 1;
        int own = Math.round(Numbers.number(xml.attribute("CharDirection", "0")) / 90);
        this.isSlanted = plane.turns() < 0;
        this.turns = (Math.max(0, plane.turns()) + own) & 3;
        this.isUnseen = xml.attribute("Visible", "true").equals("false")
                || xml.attribute("Alpha", "255").equals("0");
    }

    /** Where a run of characters begins; without a place of its own it goes on. */
    void place(String newX, String newY) {
        x = newX.isEmpty() ? x : Numbers.number(newX);
        y = newY.isEmpty() ? y : Numbers.number(newY);
    }

    /** Draws a run of characters; the distances may be fewer than the characters. */
    void draw(String text, float[] deltaX, float[] deltaY, Target target) {
        int index = 0;
        for (int at = 0; at < text.length(); index++) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            float natural = size * stretch * (character < FIRST_WIDE ? 0.5f : 1);
            float step = index < deltaX.length ? deltaX[index] : deltaX.length == 0 && deltaY.length == 0 ? natural : 0;
            target.allowance().glyph();
            glyph(Character.toString(character), step > 0 ? Math.min(step, natural) : natural, target);
            x += step;
            y += index < deltaY.length ? deltaY[index] : 0;
        }
    }

    private void glyph(String character, float width, Target target) {
        String text = GlyphText.of(character);
        if (text.isEmpty()) {
            return;
        }
        Box box = plane.box(x, y - 0.88f * size, x + width, y + 0.12f * size);
        Glyph glyph = new Glyph(text, box, turns);
        PageContent page = target.page();
        if (isUnseen || target.isHidden(box) || box.height() < SMALLEST) {
            page.unseen(glyph);
        } else if (isSlanted) {
            page.slanted(glyph);
        } else {
            page.glyph(glyph);
        }
    }

    /** Where characters go. */
    interface Target {
        PageContent page();

        Allowance allowance();

        /** Whether nobody would see something here in the colour of the text. */
        boolean isHidden(Box box);
    }
}
