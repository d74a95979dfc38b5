package org.gongkai.redaction.packages.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.w3c.dom.Element;

/**
 * What of a picture is shown, in thousandths of a percent of its sides. The rest is in the file all the same.
 *
 * @param left cut off there, from 0 to 100,000; so are the others
 */
public record Crop(int left, int top, int right, int bottom) {
    private static final int WHOLE = 100_000;
    private static final long MOST_DOTS = 40_000_000;

    /** What an element {@code srcRect} says; a frame that is larger than the picture cuts nothing off. */
    public static Crop of(Element frame) {
        return new Crop(side(frame, "l"), side(frame, "t"), side(frame, "r"), side(frame, "b"));
    }

    private static int side(Element frame, String name) {
        String value = frame.getAttribute(name);
        return value.matches("\\d{1,6}") ? Math.min(WHOLE, Integer.parseInt(value)) : 0;
    }

    /** Whether anything is cut off. */
    public boolean cuts() {
        return left + top + right + bottom > 0;
    }

    /**
     * The part that is shown, as a PNG file.
     *
     * @param picture a JPEG or PNG file
     * @throws CannotRedact it cannot be drawn, or nothing of it is shown
     */
    public byte[] shown(byte[] picture) throws CannotRedact {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(picture));
            if (whole == null || (long) whole.getWidth() * whole.getHeight() > MOST_DOTS) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "a cropped picture that cannot be drawn");
            }
            int x = part(whole.getWidth(), left);
            int y = part(whole.getHeight(), top);
            int width = whole.getWidth() - x - part(whole.getWidth(), right);
            int height = whole.getHeight() - y - part(whole.getHeight(), bottom);
            if (width <= 0 || height <= 0) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "a picture of which nothing is shown");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(whole.getSubimage(x, y, width, height), "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }

    private static int part(int side, int share) {
        return (int) Math.round((double) side * share / WHOLE);
    }
}
