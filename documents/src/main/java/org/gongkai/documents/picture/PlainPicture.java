package org.gongkai.documents.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gongkai.documents.PageImage;

/**
 * A picture file drawn anew: upright, small, on white, and without what stood beside its dots, such as the place and the time at which
 * it was taken, its maker's notes or an older, larger copy of it.
 */
public final class PlainPicture {
    /** The largest photos of telephones have 200 million dots; more is a bomb. */
    private static final long MOST_DOTS = 220_000_000;

    private static final float QUALITY = 0.85f;

    static {
        ImageIO.setUseCache(false);
    }

    private PlainPicture() {}

    /**
     * The picture.
     *
     * @param file a JPEG or PNG file
     * @param longestSide dots of the longer side at most; a smaller picture keeps its size
     * @return a JPEG file; empty where the file is neither, is damaged, has colours for print alone, or unfolds to too many dots
     */
    public static Optional<PageImage> of(byte[] file, int longestSide) {
        Optional<PageImage> given = PageImage.of(file);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(given.get().mediaType()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                return Optional.empty();
            }
            BufferedImage drawn = drawn(read(reader, longestSide), CameraTurn.of(file), longestSide);
            return PageImage.of(JpegFile.of(drawn, QUALITY));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Leaves dots out while reading, so that a large photo never stands in memory whole; at least twice as many are left as wanted. */
    private static BufferedImage read(ImageReader reader, int longestSide) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * longestSide));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Halves it as often as it stays large enough: in one great step fine lines would be lost. */
    private static BufferedImage drawn(BufferedImage given, CameraTurn turn, int longestSide) {
        BufferedImage from = given;
        while (Math.max(from.getWidth(), from.getHeight()) >= 2 * longestSide) {
            from = painted(from, new CameraTurn(1), from.getWidth() / 2, from.getHeight() / 2);
        }
        double scale = Math.min(1, (double) longestSide / Math.max(from.getWidth(), from.getHeight()));
        return painted(
                from, turn, (int) Math.round(from.getWidth() * scale), (int) Math.round(from.getHeight() * scale));
    }

    /** On white, with this width and height before it is turned upright. */
    private static BufferedImage painted(BufferedImage given, CameraTurn turn, int roughWidth, int roughHeight) {
        int width = Math.max(1, roughWidth);
        int height = Math.max(1, roughHeight);
        BufferedImage upright = new BufferedImage(
                turn.isOnItsSide() ? height : width, turn.isOnItsSide() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = upright.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform place = turn.upright(width, height);
            place.scale((double) width / given.getWidth(), (double) height / given.getHeight());
            brush.drawImage(given, place, null);
        } finally {
            brush.dispose();
        }
        return upright;
    }
}
