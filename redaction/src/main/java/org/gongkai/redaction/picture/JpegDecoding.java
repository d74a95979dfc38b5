package org.gongkai.redaction.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gongkai.documents.picture.JpegFile;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;

/** Unpacks JPEG files, to be sure that nothing stands between their packed dots. */
final class JpegDecoding {
    private static final float QUALITY = 0.95f;
    /** Twice this in memory, at four bytes for each, is what a worker has. */
    private static final long MOST_DRAWN = 40_000_000;

    static {
        ImageIO.setUseCache(false);
    }

    private JpegDecoding() {}

    /** Whether the decoder used every byte, so that each of them has a part in the dots; it warns of those it passed over. */
    static boolean isSound(byte[] jpeg) throws IOException {
        AtomicInteger warnings = new AtomicInteger();
        ImageReader reader = reader();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((_, _) -> warnings.incrementAndGet());
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceRegion(new Rectangle(1, reader.getHeight(0)));
            reader.readRaster(0, how);
        } finally {
            reader.dispose();
        }
        return warnings.get() == 0;
    }

    /** The dots that were seen, in a file of their own. */
    static byte[] drawnAnew(byte[] jpeg) throws IOException, CannotRedact {
        ImageReader reader = reader();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DRAWN) {
                throw new CannotRedact(Why.TOO_LARGE, "jpeg: dots to be drawn anew");
            }
            return JpegFile.of(painted(reader.read(0)), QUALITY);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage painted(BufferedImage given) {
        BufferedImage anew = new BufferedImage(given.getWidth(), given.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = anew.createGraphics();
        try {
            brush.drawImage(given, 0, 0, Color.WHITE, null);
        } finally {
            brush.dispose();
        }
        return anew;
    }

    private static ImageReader reader() {
        return ImageIO.getImageReadersByFormatName("jpeg").next();
    }
}
