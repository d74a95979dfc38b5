package org.gongkai.redaction.pdf.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Everything one page draws. */
public final class Sheet {
    /** Letters smaller than this, in points, nobody sees. */
    private static final float SMALLEST = 0.5f;

    private final PDPage page;
    private final PDRectangle seen;
    private final Run run;
    private final List<Shown> fields = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> unseen = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int hidden;

    /**
     * What a form field shows.
     *
     * @param field that shows it
     * @param run through its look
     */
    public record Shown(Field field, Run run) {}

    /**
     * A picture that hides what is under it.
     *
     * @param plane of the picture, which fills the square of one by one
     * @param above how many characters it is drawn
     */
    public record Picture(Matrix plane, int above) {}

    Sheet(PDPage page, Run run) {
        this.page = page;
        this.seen = page.getCropBox();
        this.run = run;
    }

    /** The page of the file. */
    public PDPage page() {
        return page;
    }

    /** Its instructions. */
    public Run run() {
        return run;
    }

    /** What its form fields show, in their order. */
    public List<Shown> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** Its characters in the order in which they are drawn. */
    public List<Glyph> glyphs() {
        return Collections.unmodifiableList(glyphs);
    }

    /** Those of them that nobody sees. */
    public List<Glyph> unseen() {
        return Collections.unmodifiableList(unseen);
    }

    /** The pictures that hide what is under them. */
    public List<Picture> pictures() {
        return Collections.unmodifiableList(pictures);
    }

    /** Forms that are drawn on a hidden layer. */
    public int hiddenForms() {
        return hidden;
    }

    void add(Field field, Run shown) {
        fields.add(new Shown(field, shown));
    }

    void add(Matrix picture) {
        pictures.add(new Picture(picture.clone(), glyphs.size()));
    }

    void noteHidden(boolean isHidden) {
        hidden += isHidden ? 1 : 0;
    }

    void add(Glyph glyph, boolean isInvisible) {
        glyphs.add(glyph);
        if (isInvisible || glyph.size() < SMALLEST || isOutside(glyph)) {
            unseen.add(glyph);
        }
    }

    private boolean isOutside(Glyph glyph) {
        List<Float> corners = glyph.corners();
        float left = Float.MAX_VALUE;
        float low = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (int i = 0; i < corners.size(); i += 2) {
            left = Math.min(left, corners.get(i));
            right = Math.max(right, corners.get(i));
            low = Math.min(low, corners.get(i + 1));
            high = Math.max(high, corners.get(i + 1));
        }
        return right < seen.getLowerLeftX()
                || left > seen.getUpperRightX()
                || high < seen.getLowerLeftY()
                || low > seen.getUpperRightY();
    }
}
