package org.gongkai.web.annualreports.recognition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gongkai.documents.PageImage;

/** How many dots a picture unfolds to, told from its head alone. */
final class PictureSize {
    /** An A3 page at 400 dots an inch has 30 million. */
    private static final long MOST_DOTS = 60_000_000;

    private PictureSize() {}

    static boolean isBearable(PageImage image) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(image.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
