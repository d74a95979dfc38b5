package org.gongkai.redaction.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of programs, and how to put something into them that does not belong there. */
final class Pictures {
    static final String SECRET = "SECRET 330102199001011234 SECRET";

    private Pictures() {}

    static byte[] secret() {
        return SECRET.getBytes(StandardCharsets.ISO_8859_1);
    }

    static BufferedImage drawn(int type) {
        BufferedImage image = new BufferedImage(61, 47, type);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, 61, 40);
        brush.setColor(Color.BLUE);
        brush.fillOval(8, 5, 40, 30);
        brush.setColor(Color.BLACK);
        brush.drawString("A", 20, 30);
        brush.dispose();
        return image;
    }

    static byte[] written(RenderedImage image, String format, boolean isInSteps) {
        return written(new IIOImage(image, null, null), format, isInSteps);
    }

    static byte[] written(IIOImage image, String format, boolean isInSteps) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(isInSteps ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, image, how);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg() {
        return written(drawn(BufferedImage.TYPE_INT_RGB), "jpeg", false);
    }

    static byte[] jpegInSteps() {
        return written(drawn(BufferedImage.TYPE_INT_RGB), "jpeg", true);
    }

    static byte[] png() {
        return written(drawn(BufferedImage.TYPE_INT_RGB), "png", false);
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What people see of each dot; of a transparent one nothing. */
    static int[] dots(byte[] file) {
        BufferedImage image = read(file);
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(dots).map(dot -> dot >>> 24 == 0 ? 0 : dot).toArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A segment of a JPEG file. */
    static byte[] segment(int marker, byte[]... content) {
        byte[] all = joined(content);
        return ByteBuffer.allocate(all.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (all.length + 2))
                .put(all)
                .array();
    }

    /** A chunk of a PNG file. */
    static byte[] chunk(String type, byte[]... content) {
        byte[] all = joined(content);
        CRC32 crc = new CRC32();
        crc.update(bytes(type));
        crc.update(all);
        return ByteBuffer.allocate(all.length + 12)
                .putInt(all.length)
                .put(bytes(type))
                .put(all)
                .putInt((int) crc.getValue())
                .array();
    }

    /** The file with something put in at a place. */
    static byte[] with(byte[] file, int at, byte[]... more) {
        return joined(Arrays.copyOf(file, at), joined(more), Arrays.copyOfRange(file, at, file.length));
    }

    /** Where a word begins, from a place on. */
    static int find(byte[] file, String word, int from) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(word, from);
    }

    /** A block of tags of a camera: how it was held, its owner. */
    static byte[] exif(int turn, byte[] owner) {
        return ByteBuffer.allocate(38 + owner.length)
                .put(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 2, 0})
                .put(new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, (byte) turn, 0, 0, 0})
                .put(new byte[] {0x30, (byte) 0xA4, 2, 0, (byte) owner.length, 0, 0, 0, 38, 0, 0, 0})
                .putInt(0)
                .put(owner)
                .array();
    }
}
