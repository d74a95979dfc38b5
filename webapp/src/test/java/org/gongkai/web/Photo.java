package org.gongkai.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photo of nobody, with what a telephone notes beside it. */
public final class Photo {
    /** Where it was taken. */
    public static final String PLACE = "Exif\0\0GPS 30.1 120.2";

    private Photo() {}

    /** A JPEG file of this size: a head and shoulders in one colour. */
    public static byte[] withPlace(int width, int height) {
        byte[] jpeg = jpeg(width, height);
        byte[] place = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + place.length);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + place.length));
        return file.put(place).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] jpeg(int width, int height) {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = photo.createGraphics();
        brush.setColor(new Color(0xDD, 0xE3, 0xE8));
        brush.fillRect(0, 0, width, height);
        brush.setColor(new Color(0x3A, 0x4A, 0x5C));
        brush.fillOval(width / 3, height / 6, width / 3, height / 3);
        brush.fillOval(width / 6, height * 11 / 20, width * 2 / 3, height * 2 / 3);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
