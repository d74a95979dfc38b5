package org.gongkai.redaction.pdf.trace;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A form field or a stamp that is seen on its page.
 *
 * @param look what it shows, as a form
 * @param place plane of the form on the page
 */
public record Field(COSStream look, Matrix place) {
    private static final int HIDDEN = 2;
    private static final int NOT_ON_SCREEN = 32;

    /** The field of this annotation, where it shows anything. */
    public static Optional<Field> of(COSDictionary annotation) {
        COSStream look = look(annotation);
        COSArray corners = annotation.getCOSArray(COSName.RECT);
        int flags = annotation.getInt(COSName.F, 0);
        if (look == null || corners == null || corners.size() != 4 || (flags & (HIDDEN | NOT_ON_SCREEN)) != 0) {
            return Optional.empty();
        }
        PDFormXObject form = new PDFormXObject(look);
        PDRectangle box = form.getBBox();
        if (box == null) {
            return Optional.empty();
        }
        java.awt.geom.Rectangle2D drawn = box.transform(form.getMatrix()).getBounds2D();
        PDRectangle place = new PDRectangle(corners);
        if (drawn.getWidth() <= 0 || drawn.getHeight() <= 0) {
            return Optional.empty();
        }
        float x = (float) (place.getWidth() / drawn.getWidth());
        float y = (float) (place.getHeight() / drawn.getHeight());
        float left = (float) (place.getLowerLeftX() - x * drawn.getX());
        float low = (float) (place.getLowerLeftY() - y * drawn.getY());
        return Optional.of(new Field(look, new Matrix(x, 0, 0, y, left, low)));
    }

    private static @Nullable COSStream look(COSDictionary annotation) {
        COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream only) {
            return only;
        }
        COSName state = annotation.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null ? states.getCOSStream(state) : null;
    }
}
