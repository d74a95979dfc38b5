package org.gongkai.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.PageImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainPictureTest {
    /** Where the red corner of a picture comes to lie that a camera noted with this number. */
    @ParameterizedTest
    @CsvSource({
        "1, left top, 640x320",
        "2, right top, 640x320",
        "3, right bottom, 640x320",
        "4, left bottom, 640x320",
        "5, left top, 320x640",
        "6, right top, 320x640",
        "7, right bottom, 320x640",
        "8, left bottom, 320x640"
    })
    void a_photo_stands_upright_and_no_longer_than_it_may_be(int orientation, String corner, String size) {
        BufferedImage plain = read(PlainPicture.of(noted(photo(1600, 800), orientation), 640));
        assertThat(plain.getWidth() + "x" + plain.getHeight()).isEqualTo(size);
        int x = corner.startsWith("left") ? 20 : plain.getWidth() - 20;
        int y = corner.endsWith("top") ? 20 : plain.getHeight() - 20;
        assertThat(isRed(plain, x, y)).as("red at %d, %d", x, y).isTrue();
        assertThat(isRed(plain, plain.getWidth() - x, plain.getHeight() - y)).isFalse();
    }

    @Test
    void nothing_that_a_camera_noted_is_left() {
        byte[] noted = noted(photo(300, 400), 6);
        assertThat(text(noted)).contains("Exif", "GPS 30.1 120.2");
        byte[] plain = PlainPicture.of(noted, 640).orElseThrow().bytes();
        assertThat(text(plain)).doesNotContain("Exif", "GPS 30.1 120.2");
    }

    @Test
    void a_small_picture_keeps_its_size_and_what_shows_through_becomes_white() throws IOException {
        BufferedImage clear = new BufferedImage(120, 160, BufferedImage.TYPE_INT_ARGB);
        PageImage plain = PlainPicture.of(written(clear, "png"), 640).orElseThrow();
        assertThat(plain.mediaType()).isEqualTo("image/jpeg");
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(plain.bytes()));
        assertThat(read.getWidth()).isEqualTo(120);
        assertThat(new Color(read.getRGB(60, 80))).isEqualTo(Color.WHITE);
    }

    @Test
    void what_is_no_picture_damaged_or_a_bomb_is_not_drawn() {
        assertThat(PlainPicture.of("不是图片".getBytes(StandardCharsets.UTF_8), 640))
                .isEmpty();
        assertThat(PlainPicture.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J'}, 640))
                .isEmpty();
        assertThat(PlainPicture.of(claiming(photo(16, 16), 20_000), 640)).isEmpty();
    }

    @Test
    void an_opened_picture_is_handed_over_drawn_anew_where_that_is_asked_for() {
        byte[] noted = noted(photo(1600, 800), 1);
        assertThat(pages(Limits.DEFAULT.withPictures(1), noted).bytes()).isEqualTo(noted);
        byte[] anew = pages(Limits.DEFAULT.withPictureDrawnAnew(640), noted).bytes();
        assertThat(text(anew)).doesNotContain("Exif");
    }

    private static PageImage pages(Limits limits, byte[] file) {
        Opened opened = new DocumentOpener(limits).open("a.jpg", file).getFirst();
        return ((Opened.Refused) opened).pages().getFirst();
    }

    /** Blue, with a red quarter at the left of the top. */
    private static byte[] photo(int width, int height) {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = photo.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return written(photo, "jpg");
    }

    /** The same file with a segment of Exif: one entry that tells how the camera was held, and a place behind it. */
    private static byte[] noted(byte[] jpeg, int orientation) {
        byte[] place = "GPS 30.1 120.2".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        segment.put(HexFormat.of().parseHex("4d4d002a00000008" + "0001" + "0112000300000001"));
        segment.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + segment.capacity());
        return file.put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A file whose head says that it is this wide and high. */
    private static byte[] claiming(byte[] jpeg, int side) {
        for (int i = 2; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) side).putShort(i + 7, (short) side);
                return jpeg;
            }
        }
        throw new IllegalStateException("no head of a frame");
    }

    private static BufferedImage read(java.util.Optional<PageImage> plain) {
        try {
            return ImageIO.read(new ByteArrayInputStream(plain.orElseThrow().bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
