package org.gongkai.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.redaction.picture.Pictures.bytes;
import static org.gongkai.redaction.picture.Pictures.chunk;
import static org.gongkai.redaction.picture.Pictures.find;
import static org.gongkai.redaction.picture.Pictures.joined;
import static org.gongkai.redaction.picture.Pictures.png;
import static org.gongkai.redaction.picture.Pictures.secret;
import static org.gongkai.redaction.picture.Pictures.with;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.gongkai.documents.picture.CameraTurn;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PNG files of which something is to be got rid of. */
class PlainPngTest {
    private static final int HEAD = 33;

    static Stream<Arguments> pictures_that_tell_more_than_their_dots() {
        byte[] plain = png();
        int end = plain.length - 12;
        byte[] packed = packed(plain);
        return Stream.of(
                Arguments.of("a text", after(chunk("tEXt", bytes("Author\0"), secret()))),
                Arguments.of("a packed text", after(chunk("zTXt", bytes("Author\0\0"), deflated(secret())))),
                Arguments.of(
                        "an international text", after(chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0"), secret()))),
                Arguments.of("tags of a camera", after(chunk("eXIf", Pictures.exif(1, secret())))),
                Arguments.of("a time", after(chunk("tIME", new byte[7]), chunk("tEXt", bytes("a\0"), secret()))),
                Arguments.of("a profile", after(chunk("iCCP", secret(), new byte[2], deflated(secret())))),
                Arguments.of("a chunk of a program", after(chunk("prVt", secret()))),
                Arguments.of("a suggested palette", after(chunk("PLTE", secret(), new byte[1]))),
                Arguments.of("a colour longer than it is", after(chunk("gAMA", secret()))),
                Arguments.of("two gammas", after(chunk("gAMA", new byte[] {0, 0, -80, 0}), chunk("gAMA", secret()))),
                Arguments.of(
                        "a moving picture", after(chunk("acTL", new byte[8]), chunk("fdAT", new byte[4], secret()))),
                Arguments.of("a text behind the dots", with(plain, end, chunk("tEXt", bytes("a\0"), secret()))),
                Arguments.of("words in the end", joined(Arrays.copyOf(plain, end), chunk("IEND", secret()))),
                Arguments.of("an archive behind the end", joined(plain, bytes("PK\3\4"), secret())),
                Arguments.of("words behind the packed dots", repacked(plain, joined(packed, secret()))),
                Arguments.of("rows behind the last", repacked(plain, deflated(joined(inflated(packed), secret())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures_that_tell_more_than_their_dots")
    void nothing_but_the_dots_is_left(String name, byte[] picture) throws CannotRedact {
        assertThat(text(joined(picture, inflated(packed(picture)), deflatedSecrets(picture))))
                .as(name)
                .contains(Pictures.SECRET);
        Journal journal = new Journal();
        byte[] plain = PlainDots.png(picture, journal);
        assertThat(text(plain)).doesNotContain("SECRET", "tEXt", "zTXt", "iTXt", "iCCP", "tIME");
        assertThat(text(inflated(packed(plain)))).doesNotContain("SECRET");
        assertThat(Pictures.dots(plain)).isEqualTo(Pictures.dots(png()));
        assertThat(journal.counts()).containsOnlyKeys(Removed.PICTURE_DATA);
        assertIsPlain(plain);
    }

    @ParameterizedTest
    @MethodSource
    void what_an_eraser_wiped_out_is_gone_for_good(int type, boolean isInSteps) throws CannotRedact {
        BufferedImage image = wiped(type);
        byte[] picture = Pictures.written(image, "png", isInSteps);
        Journal journal = new Journal();
        byte[] plain = PlainDots.png(picture, journal);
        assertThat(journal.counts()).containsEntry(Removed.PICTURE_DATA, 1);
        assertThat(Pictures.dots(plain)).isEqualTo(Pictures.dots(picture));
        BufferedImage after = Pictures.read(plain);
        assertThat(Pictures.read(picture).getRGB(20, 20)).isNotZero();
        for (int x = 10; x < 40; x++) {
            assertThat(after.getRGB(x, 20)).isEqualTo(after.getRGB(10, 20)).matches(dot -> dot >>> 24 == 0);
        }
        assertThat(after.getRGB(20, 20) & 0xFFFFFF).isZero();
        assertIsPlain(plain);
    }

    static Stream<Arguments> what_an_eraser_wiped_out_is_gone_for_good() {
        return Stream.of(
                Arguments.of(BufferedImage.TYPE_INT_ARGB, false),
                Arguments.of(BufferedImage.TYPE_INT_ARGB, true),
                Arguments.of(BufferedImage.TYPE_BYTE_INDEXED, false),
                Arguments.of(BufferedImage.TYPE_BYTE_INDEXED, true));
    }

    /** A word in a colour under a fully transparent stroke. */
    private static BufferedImage wiped(int type) {
        int[] colours = {0xFFFFFFFF, 0x00112233, 0x00445566, 0xFF000000};
        BufferedImage image = type == BufferedImage.TYPE_BYTE_INDEXED
                ? new BufferedImage(61, 47, type, new IndexColorModel(2, 4, colours, 0, true, -1, 0))
                : new BufferedImage(61, 47, type);
        boolean isIndexed = type == BufferedImage.TYPE_BYTE_INDEXED;
        for (int y = 0; y < 47; y++) {
            for (int x = 0; x < 61; x++) {
                int colour = x < 10 || x > 40 ? 3 * (y & 1) : (x + y) % 3 == 0 ? 1 : 2;
                image.getRaster().setPixel(x, y, isIndexed ? new int[] {colour} : samples(colours[colour]));
            }
        }
        return image;
    }

    private static int[] samples(int argb) {
        return new int[] {argb >>> 16 & 0xFF, argb >>> 8 & 0xFF, argb & 0xFF, argb >>> 24};
    }

    @Test
    void a_palette_holds_no_words_in_colours_that_no_dot_has() throws CannotRedact {
        byte[] red = new byte[256];
        Arrays.fill(red, (byte) 'R');
        System.arraycopy(secret(), 0, red, 100, secret().length);
        IndexColorModel model = new IndexColorModel(8, 256, red, red, red, red);
        BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] picture = Pictures.written(image, "png", false);
        assertThat(text(picture)).contains("SSSEEECCC", "SECRET");
        byte[] plain = PlainDots.png(picture, new Journal());
        assertThat(text(plain)).doesNotContain("SSSEEECCC", "SECRET");
        assertThat(Pictures.dots(plain)).isEqualTo(Pictures.dots(picture));
        assertIsPlain(plain);
    }

    @Test
    void how_the_dots_are_to_be_shown_stays() throws CannotRedact {
        byte[] gamma = chunk("gAMA", new byte[] {0, 0, -79, -113});
        byte[] size = chunk("pHYs", new byte[] {0, 0, 11, 19, 0, 0, 11, 19, 1});
        byte[] turn = chunk("eXIf", TurnTag.tags(new CameraTurn(8)));
        byte[] picture = after(gamma, chunk("sRGB", new byte[1]), size, turn);
        Journal journal = new Journal();
        assertThat(PlainDots.png(picture, journal)).hasSize(picture.length);
        assertThat(journal.counts()).isEmpty();
        byte[] owned = after(chunk("eXIf", Pictures.exif(8, secret())));
        assertThat(text(PlainDots.png(owned, journal))).contains(text(turn)).doesNotContain("SECRET");
    }

    @Test
    void how_dots_are_shown_is_told_once_and_before_them() throws CannotRedact {
        byte[] gamma = chunk("gAMA", new byte[] {0, 0, -79, -113});
        byte[] other = chunk("gAMA", bytes("1990"));
        assertThat(PlainDots.png(after(gamma, other), new Journal())).isEqualTo(after(gamma));
        assertThat(PlainDots.png(with(png(), png().length - 12, other), new Journal()))
                .isEqualTo(png());
    }

    @Test
    void a_single_byte_behind_the_last_row_is_noticed() throws CannotRedact {
        byte[] more = deflated(joined(inflated(packed(png())), new byte[1]));
        Journal journal = new Journal();
        assertIsPlain(PlainDots.png(repacked(png(), more), journal));
        assertThat(journal.counts()).containsEntry(Removed.PICTURE_DATA, 1);
    }

    static Stream<Arguments> pictures_that_are_none() {
        byte[] plain = png();
        byte[] wrong = after(chunk("tEXt", secret()));
        wrong[HEAD + 20] ^= 1;
        byte[] large = chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(1 << 20)
                        .putInt(1 << 20)
                        .put((byte) 8)
                        .array());
        int dots = find(plain, "IDAT", 0) - 4;
        byte[] half = Arrays.copyOf(inflated(packed(plain)), 900);
        return Stream.of(
                Arguments.of("a wrong checksum", Why.BROKEN, wrong),
                Arguments.of(
                        "a bomb",
                        Why.TOO_LARGE,
                        joined(Arrays.copyOf(plain, 8), large, Arrays.copyOfRange(plain, HEAD, plain.length))),
                Arguments.of("half the dots", Why.BROKEN, repacked(plain, deflated(half))),
                Arguments.of(
                        "dots parted by words",
                        Why.BROKEN,
                        with(plain, plain.length - 12, chunk("tEXt", secret()), chunk("IDAT", secret()))),
                Arguments.of("no end", Why.BROKEN, Arrays.copyOf(plain, plain.length - 12)),
                Arguments.of("no dots", Why.BROKEN, joined(Arrays.copyOf(plain, dots), chunk("IEND"))),
                Arguments.of("an unknown chunk that is needed", Why.UNKNOWN_CONTENT, after(chunk("CgBI", secret()))),
                Arguments.of("a text", Why.BROKEN, secret()),
                Arguments.of("nothing", Why.BROKEN, new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures_that_are_none")
    void what_cannot_be_walked_to_its_end_is_refused(String name, Why why, byte[] picture) {
        assertThatThrownBy(() -> PlainDots.png(picture, new Journal()))
                .as(name)
                .isInstanceOfSatisfying(
                        CannotRedact.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    @Test
    void packed_dots_that_are_damaged_are_refused_or_redacted_and_nothing_else() {
        Random dice = new Random(5);
        byte[] picture = Pictures.written(wiped(BufferedImage.TYPE_INT_ARGB), "png", true);
        byte[] packed = packed(picture);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = packed.clone();
            damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
            byte[] file = repacked(picture, damaged);
            try {
                assertIsPlain(PlainDots.png(file, new Journal()));
            } catch (CannotRedact refusal) {
                assertThat(refusal.why()).isEqualTo(Why.BROKEN);
            }
        }
    }

    private static void assertIsPlain(byte[] plain) throws CannotRedact {
        Journal journal = new Journal();
        assertThat(PlainDots.png(plain, journal)).isEqualTo(plain);
        assertThat(journal.counts()).isEmpty();
    }

    private static byte[] after(byte[]... chunks) {
        return with(png(), HEAD, chunks);
    }

    /** What stands in all chunks of dots. */
    private static byte[] packed(byte[] png) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteBuffer in = ByteBuffer.wrap(png);
        for (int at = 8; at < png.length - 8 && find(png, "IEND", at) != at + 4; at += in.getInt(at) + 12) {
            if (find(png, "IDAT", at) == at + 4) {
                packed.write(png, at + 8, in.getInt(at));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] repacked(byte[] png, byte[] packed) {
        int first = find(png, "IDAT", 0) - 4;
        return joined(Arrays.copyOf(png, first), chunk("IDAT", packed), chunk("IEND"));
    }

    private static byte[] deflated(byte[] given) {
        Deflater deflater = new Deflater();
        deflater.setInput(given);
        deflater.finish();
        byte[] out = new byte[given.length + 1000];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] out = new byte[1 << 16];
            return Arrays.copyOf(out, inflater.inflate(out));
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException(broken);
        } finally {
            inflater.end();
        }
    }

    /** The secret where it stands packed in a chunk of text. */
    private static byte[] deflatedSecrets(byte[] picture) {
        return find(picture, text(deflated(secret())), 0) >= 0 ? secret() : new byte[0];
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
