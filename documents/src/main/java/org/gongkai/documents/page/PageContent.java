package org.gongkai.documents.page;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page. Filled by a format in any order; for one thread. */
public final class PageContent {
    /** Lines thicker than this, in points, are areas. */
    private static final float THICKEST_RULE = 4;

    /** More pieces of lines than a page of tables has; the rest is left out. */
    private static final int MOST_RULES = 40_000;

    private final int number;
    private final float width;
    private final float height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<Glyph> unseen = new ArrayList<>();
    private final List<Glyph> slanted = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    /** A picture and where it stands. */
    public record Picture(String name, Box box) {}

    /**
     * An empty page.
     *
     * @param number 1-based
     * @param width in points
     * @param height in points
     */
    public PageContent(int number, float width, float height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    /** Adds something readable; what stands outside the page is unseen. */
    public void glyph(Glyph glyph) {
        boolean isOnPage = new Box(0, 0, width, height)
                .holds(glyph.box().centerX(), glyph.box().centerY());
        (isOnPage ? glyphs : unseen).add(glyph);
    }

    /** Adds something that is drawn so that nobody sees it. */
    public void unseen(Glyph glyph) {
        unseen.add(glyph);
    }

    /** Adds something written across the page, such as a watermark. */
    public void slanted(Glyph glyph) {
        slanted.add(glyph);
    }

    /** Adds a straight line, or an area so thin that it is one; other areas are ignored. */
    public void rule(Box box) {
        if ((box.width() <= THICKEST_RULE) != (box.height() <= THICKEST_RULE) && rules.size() < MOST_RULES) {
            rules.add(box);
        }
    }

    /** Adds a picture. */
    public void picture(String name, Box box) {
        pictures.add(new Picture(name, box));
    }

    /** Whether a picture covers most of the page. */
    public boolean isCoveredByPicture() {
        float area = 0;
        for (Picture picture : pictures) {
            area += Math.max(0, picture.box().width())
                    * Math.max(0, picture.box().height());
        }
        return area > width * height / 2;
    }

    /** 1-based. */
    public int number() {
        return number;
    }

    /** In points. */
    public float width() {
        return width;
    }

    /** In points. */
    public float height() {
        return height;
    }

    /** How many readable characters there are. */
    public int readable() {
        return glyphs.size();
    }

    /** What can be read, in the order of drawing. */
    public List<Glyph> glyphs() {
        return glyphs;
    }

    /** Ruling lines as thin rectangles. */
    public List<Box> rules() {
        return rules;
    }

    /** What nobody sees. */
    public List<Glyph> unseen() {
        return unseen;
    }

    /** What is written across the page. */
    public List<Glyph> slanted() {
        return slanted;
    }

    /** All pictures. */
    public List<Picture> pictures() {
        return pictures;
    }

    /** The page with most of its text running to the right: itself, or a turned copy. */
    public PageContent upright() {
        int[] counts = new int[4];
        for (Glyph glyph : glyphs) {
            counts[glyph.turns() & 3]++;
        }
        for (int turns = 1; turns < counts.length; turns++) {
            if (counts[turns] * 2 > glyphs.size()) {
                return turnedBack(turns);
            }
        }
        return this;
    }

    private PageContent turnedBack(int turns) {
        Box page = new Box(0, 0, width, height).turnedBack(turns);
        PageContent turned = new PageContent(number, page.width(), page.height());
        for (Glyph glyph : glyphs) {
            Glyph back = glyph.turnedBack(turns);
            turned.glyphs.add(new Glyph(back.text(), back.box().shifted(-page.left(), -page.top()), back.turns()));
        }
        for (Box rule : rules) {
            turned.rules.add(rule.turnedBack(turns).shifted(-page.left(), -page.top()));
        }
        turned.unseen.addAll(unseen);
        turned.slanted.addAll(slanted);
        for (Picture picture : pictures) {
            Box box = picture.box().turnedBack(turns).shifted(-page.left(), -page.top());
            turned.pictures.add(new Picture(picture.name(), box));
        }
        return turned;
    }

    /** The part between two x, as a page of its own with the same number. */
    public PageContent slice(float from, float to) {
        PageContent part = new PageContent(number, to - from, height);
        for (Glyph glyph : glyphs) {
            if (glyph.box().centerX() >= from && glyph.box().centerX() < to) {
                part.glyphs.add(new Glyph(glyph.text(), glyph.box().shifted(-from, 0), glyph.turns()));
            }
        }
        for (Box rule : rules) {
            if (rule.centerX() >= from && rule.centerX() < to) {
                part.rules.add(rule.shifted(-from, 0));
            }
        }
        for (Picture picture : pictures) {
            if (picture.box().centerX() >= from && picture.box().centerX() < to) {
                part.pictures.add(new Picture(picture.name(), picture.box().shifted(-from, 0)));
            }
        }
        return part;
    }
}
