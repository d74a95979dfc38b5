package org.gongkai.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.Limits;
import org.gongkai.documents.page.Allowance;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.PageContent;
import org.gongkai.documents.xml.XmlScanner;

/** Draws the parts of one page: its templates and its own content. */
final class OfdPage implements TextObject.Target {
    private static final float LEAST_BACKGROUND = 5;
    private static final float WHITE = 247;

    private final float[] area;
    private final PageContent page;
    private final Allowance allowance;
    private final Limits limits;
    private final List<Box> backgrounds = new ArrayList<>();
    private boolean isWhite;

    /**
     * An empty page.
     *
     * @param area physical box in millimetres: left, top, width, height
     */
    OfdPage(int number, float[] area, Allowance allowance, Limits limits) {
        this.area = area;
        this.page = new PageContent(number, Plane.points(Plane.at(area, 2)), Plane.points(Plane.at(area, 3)));
        this.allowance = allowance;
        this.limits = limits;
    }

    @Override
    public PageContent page() {
        return page;
    }

    @Override
    public Allowance allowance() {
        return allowance;
    }

    @Override
    public boolean isHidden(Box box) {
        return isWhite && backgrounds.stream().noneMatch(background -> background.holds(box.centerX(), box.centerY()));
    }

    /** Draws everything in a part. */
    void draw(byte[] part) {
        XmlScanner xml = new XmlScanner(part, OfdNames.VOCABULARY, limits.nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START) {
                allowance.step();
                switch (xml.token()) {
                    case OfdNames.TEXT_OBJECT -> text(xml);
                    case OfdNames.PATH_OBJECT -> path(xml);
                    case OfdNames.IMAGE_OBJECT -> picture(xml);
                    case OfdNames.CLIPS -> xml.skipElement();
                    default -> {}
                }
            }
        }
    }

    private void picture(XmlScanner xml) {
        float[] boundary = Numbers.of(xml.attribute("Boundary", ""));
        Plane plane = new Plane(area, boundary, new float[0]);
        Box box = plane.box(0, 0, Plane.at(boundary, 2), Plane.at(boundary, 3));
        page.picture(xml.attribute("ResourceID", ""), box);
        backgrounds.add(box);
    }

    private void text(XmlScanner xml) {
        TextObject text = new TextObject(xml, area);
        isWhite = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == XmlScanner.Kind.START) {
                switch (xml.token()) {
                    case OfdNames.TEXT_CODE -> code(xml, text);
                    case OfdNames.FILL_COLOR -> isWhite = isWhite(xml);
                    case OfdNames.CLIPS -> xml.skipElement();
                    default -> {}
                }
            }
        }
    }

    private void code(XmlScanner xml, TextObject text) {
        text.place(xml.attribute("X", ""), xml.attribute("Y", ""));
        float[] deltaX = Numbers.distances(xml.attribute("DeltaX", ""));
        float[] deltaY = Numbers.distances(xml.attribute("DeltaY", ""));
        text.draw(content(xml), deltaX, deltaY, this);
    }

    /** The text of the element whose start tag was just found. */
    private static String content(XmlScanner xml) {
        StringBuilder content = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == XmlScanner.Kind.TEXT) {
                xml.appendText(content);
            }
        }
        return content.toString();
    }

    private static boolean isWhite(XmlScanner xml) {
        float[] value = Numbers.of(xml.attribute("Value", "0"));
        boolean isInk = value.length == 4;
        for (float part : value) {
            if (isInk ? part > 255 - WHITE : part < WHITE) {
                return xml.attribute("Alpha", "255").equals("0");
            }
        }
        return true;
    }

    private void path(XmlScanner xml) {
        boolean strokes = !xml.attribute("Stroke", "true").equals("false");
        boolean fills = xml.attribute("Fill", "false").equals("true");
        boolean isVisible = !xml.attribute("Visible", "true").equals("false");
        Plane plane = new Plane(area, Numbers.of(xml.attribute("Boundary", "")), Numbers.of(xml.attribute("CTM", "")));
        String notation = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == XmlScanner.Kind.START) {
                switch (xml.token()) {
                    case OfdNames.ABBREVIATED_DATA -> notation = content(xml);
                    case OfdNames.FILL_COLOR -> fills &= !isWhite(xml);
                    case OfdNames.STROKE_COLOR -> strokes &= !isWhite(xml);
                    case OfdNames.CLIPS -> xml.skipElement();
                    default -> {}
                }
            }
        }
        if (isVisible) {
            rules(new PathShape(notation, plane), strokes, fills);
        }
    }

    private void rules(PathShape shape, boolean strokes, boolean fills) {
        if (strokes) {
            shape.lines().forEach(page::rule);
        }
        if (fills) {
            for (Box filled : shape.areas()) {
                page.rule(filled);
                if (filled.width() > LEAST_BACKGROUND && filled.height() > LEAST_BACKGROUND) {
                    backgrounds.add(filled);
                }
            }
        }
    }
}
