package org.gongkai.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.redaction.picture.Pictures.bytes;
import static org.gongkai.redaction.picture.Pictures.find;
import static org.gongkai.redaction.picture.Pictures.joined;
import static org.gongkai.redaction.picture.Pictures.jpeg;
import static org.gongkai.redaction.picture.Pictures.jpegInSteps;
import static org.gongkai.redaction.picture.Pictures.secret;
import static org.gongkai.redaction.picture.Pictures.segment;
import static org.gongkai.redaction.picture.Pictures.with;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import org.gongkai.documents.picture.CameraTurn;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JPEG files of which something is to be got rid of. */
class PlainJpegTest {
    private static final int JFIF = 20;

    static Stream<Arguments> pictures_that_tell_more_than_their_dots() {
        byte[] plain = jpeg();
        byte[] steps = jpegInSteps();
        int end = plain.length - 2;
        byte[] table = joined(new byte[] {3}, secret(), new byte[64 - secret().length]);
        byte[] codes = joined(new byte[] {0x13, (byte) secret().length}, new byte[15], secret());
        return Stream.of(
                Arguments.of("tags of the camera", after(segment(0xE1, bytes("Exif\0\0"), Pictures.exif(1, secret())))),
                Arguments.of("a second JFIF note", after(segment(0xE0, bytes("JFIF\0\1\2\0\0\1\0\1\0\0"), secret()))),
                Arguments.of("a packet", after(segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0"), secret()))),
                Arguments.of(
                        "a long packet", after(segment(0xE1, bytes("http://ns.adobe.com/xmp/extension/\0"), secret()))),
                Arguments.of("an index of more pictures", after(segment(0xE2, bytes("MPF\0"), secret()))),
                Arguments.of("a profile", after(segment(0xE2, bytes("ICC_PROFILE\0\1\1"), secret()))),
                Arguments.of("notes of an agency", after(segment(0xED, bytes("Photoshop 3.0\0" + "8BIM"), secret()))),
                Arguments.of("a comment", after(segment(0xFE, secret()))),
                Arguments.of("a comment behind fill bytes", after(new byte[] {-1, -1, -1}, segment(0xFE, secret()))),
                Arguments.of("an extension", after(segment(0xE0, bytes("JFXX\0\20"), secret()))),
                Arguments.of("a small copy", with(overJfif(plain), JFIF, smallCopy())),
                Arguments.of("words behind Adobe's note", after(segment(0xEE, adobe(), secret()))),
                Arguments.of("a table nobody needs", after(segment(0xDB, table))),
                Arguments.of("codes nobody needs", after(segment(0xC4, codes))),
                Arguments.of(
                        "a table that is replaced",
                        after(segment(0xDB, new byte[1], Arrays.copyOfRange(table, 1, 65)))),
                Arguments.of("a film behind the end", joined(plain, bytes("ftypmp42"), secret())),
                Arguments.of("a second picture behind the end", joined(plain, with(plain, 2, segment(0xFE, secret())))),
                Arguments.of("a comment before the end", with(plain, end, segment(0xFE, secret()))),
                Arguments.of("a comment between two steps", with(steps, secondScan(steps), segment(0xFE, secret()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures_that_tell_more_than_their_dots")
    void nothing_but_the_dots_is_left(String name, byte[] picture) throws CannotRedact {
        assertThat(text(picture)).as(name).contains(Pictures.SECRET);
        Journal journal = new Journal();
        byte[] plain = PlainDots.jpeg(picture, journal);
        assertThat(text(plain)).doesNotContain("SECRET", "19900101");
        assertThat(Pictures.dots(plain)).isEqualTo(Pictures.dots(picture));
        assertThat(journal.counts()).containsOnlyKeys(Removed.PICTURE_DATA);
        assertIsPlain(plain);
    }

    @Test
    void a_picture_that_tells_nothing_is_left_as_it_is() throws CannotRedact {
        byte[] steps = PlainDots.jpeg(jpegInSteps(), new Journal());
        assertIsPlain(steps);
        assertThat(Pictures.dots(steps)).isEqualTo(Pictures.dots(jpegInSteps()));
        byte[] grey = Pictures.written(Pictures.drawn(BufferedImage.TYPE_BYTE_GRAY), "jpeg", false);
        assertIsPlain(PlainDots.jpeg(grey, new Journal()));
    }

    @Test
    void a_note_is_kept_once_and_in_time_and_only_where_it_is_needed() throws CannotRedact {
        byte[] steps = jpegInSteps();
        byte[] plain = PlainDots.jpeg(jpeg(), new Journal());
        byte[] jfif = segment(0xE0, bytes("JFIF\0\1\2\0\0\1\0\1\0\0"));
        assertThat(PlainDots.jpeg(after(jfif), new Journal())).isEqualTo(plain);
        byte[] upright = segment(0xE1, bytes("Exif\0\0"), Pictures.exif(1, secret()));
        assertThat(PlainDots.jpeg(after(upright), new Journal())).isEqualTo(plain);
        byte[] late = with(steps, secondScan(steps), segment(0xEE, adobe()));
        assertThat(PlainDots.jpeg(late, new Journal())).isEqualTo(PlainDots.jpeg(steps, new Journal()));
    }

    @Test
    void a_picture_in_colours_for_print_keeps_its_dots() throws CannotRedact {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
        inks.setSamples(
                5, 5, 10, 10, 2, IntStream.generate(() -> 200).limit(100).toArray());
        byte[] picture = Pictures.written(new IIOImage(inks, null, null), "jpeg", false);
        byte[] told = with(picture, 2, segment(0xFE, secret()));
        byte[] plain = PlainDots.jpeg(told, new Journal());
        assertThat(text(plain)).doesNotContain("SECRET");
        assertThat(plain).isEqualTo(PlainDots.jpeg(picture, new Journal()));
        assertIsPlain(plain);
    }

    @Test
    void words_between_the_packed_dots_make_it_be_drawn_anew() throws CannotRedact {
        byte[] plain = jpeg();
        byte[] picture = with(plain, plain.length - 2, secret());
        Journal journal = new Journal();
        byte[] anew = PlainDots.jpeg(picture, journal);
        assertThat(text(anew)).doesNotContain("SECRET");
        assertThat(journal.counts()).containsEntry(Removed.PICTURE_DATA, 1);
        assertThat(Pictures.read(anew).getWidth()).isEqualTo(61);
        assertThat(Pictures.dots(anew)[61 * 20 + 2] & 0xFF0000).isGreaterThan(0xF00000);
        assertIsPlain(anew);
    }

    @Test
    void a_photo_taken_on_its_side_is_still_turned_and_tells_nothing_else() throws CannotRedact {
        byte[] tags = segment(0xE1, bytes("Exif\0\0"), Pictures.exif(6, secret()));
        byte[] plain = PlainDots.jpeg(after(tags), new Journal());
        assertThat(CameraTurn.of(plain).number()).isEqualTo(6);
        assertThat(text(plain)).doesNotContain("SECRET");
        assertIsPlain(plain);
        byte[] anew = PlainDots.jpeg(with(after(tags), after(tags).length - 2, secret()), new Journal());
        assertThat(CameraTurn.of(anew).number()).isEqualTo(6);
        assertIsPlain(anew);
    }

    static Stream<Arguments> pictures_that_are_none() {
        byte[] plain = jpeg();
        int frame = find(plain, "\u00FF\u00C0", 0);
        int scan = find(plain, "\u00FF\u00DA", 0);
        byte[] steps = jpegInSteps();
        byte[] step = Arrays.copyOfRange(steps, find(steps, "\u00FF\u00DA", 0), secondScan(steps));
        byte[] large = plain.clone();
        Arrays.fill(large, frame + 5, frame + 9, (byte) 0xFF);
        return Stream.of(
                Arguments.of("cut", Why.BROKEN, Arrays.copyOf(plain, plain.length - 10)),
                Arguments.of(
                        "two frames", Why.BROKEN, with(plain, frame, Arrays.copyOfRange(plain, frame, frame + 19))),
                Arguments.of("no dots", Why.BROKEN, joined(Arrays.copyOf(plain, scan), new byte[] {-1, (byte) 0xD9})),
                Arguments.of(
                        "an earlier picture under it",
                        Why.BROKEN,
                        with(plain, plain.length - 2, Arrays.copyOfRange(plain, scan, plain.length - 2))),
                Arguments.of("an earlier step under it", Why.BROKEN, with(steps, secondScan(steps), step)),
                Arguments.of("words between segments", Why.BROKEN, after(secret())),
                Arguments.of("a picture in it", Why.BROKEN, after(plain)),
                Arguments.of("other codes", Why.UNKNOWN_CONTENT, with(plain, scan, segment(0xC9, secret()))),
                Arguments.of(
                        "height told later",
                        Why.UNKNOWN_CONTENT,
                        with(plain, plain.length - 2, segment(0xDC, new byte[2]))),
                Arguments.of("a bomb", Why.TOO_LARGE, large),
                Arguments.of("a text", Why.BROKEN, secret()),
                Arguments.of("nothing", Why.BROKEN, new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures_that_are_none")
    void what_cannot_be_walked_to_its_end_is_refused(String name, Why why, byte[] picture) {
        assertThatThrownBy(() -> PlainDots.jpeg(picture, new Journal()))
                .as(name)
                .isInstanceOfSatisfying(
                        CannotRedact.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    @Test
    void a_damaged_picture_is_refused_or_redacted_and_nothing_else() {
        Random dice = new Random(5);
        byte[] picture = with(jpegInSteps(), JFIF, segment(0xE1, bytes("Exif\0\0"), Pictures.exif(6, secret())));
        for (int i = 0; i < 400; i++) {
            byte[] damaged = picture.clone();
            damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
            damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
            try {
                byte[] plain = PlainDots.jpeg(damaged, new Journal());
                assertThat(text(plain)).doesNotContain("199001");
            } catch (CannotRedact refusal) {
                assertThat(refusal.why()).isNotNull();
            }
        }
    }

    private static void assertIsPlain(byte[] plain) throws CannotRedact {
        Journal journal = new Journal();
        assertThat(PlainDots.jpeg(plain, journal)).isEqualTo(plain);
        assertThat(journal.counts()).isEmpty();
    }

    /** A picture with more behind its first segment. */
    private static byte[] after(byte[]... segments) {
        return with(jpeg(), JFIF, segments);
    }

    private static int secondScan(byte[] steps) {
        return find(steps, "\u00FF\u00DA", find(steps, "\u00FF\u00DA", 0) + 2);
    }

    private static byte[] adobe() {
        return bytes("Adobe\0\144\0\0\0\0\1");
    }

    /** Room for a small copy of 4 x 3 dots in the first segment. */
    private static byte[] overJfif(byte[] plain) {
        byte[] file = plain.clone();
        file[5] = (byte) (file[5] + 36);
        file[18] = 4;
        file[19] = 3;
        return file;
    }

    private static byte[] smallCopy() {
        return joined(secret(), new byte[36 - secret().length]);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
