package org.gongkai.redaction.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.redaction.ofd.OfdFile.box;
import static org.gongkai.redaction.ofd.OfdFile.line;
import static org.gongkai.redaction.ofd.OfdFile.object;
import static org.gongkai.redaction.ofd.Redacting.COVERS;
import static org.gongkai.redaction.ofd.Redacting.NUMBER;
import static org.gongkai.redaction.ofd.Redacting.assertIsDone;
import static org.gongkai.redaction.ofd.Redacting.everything;
import static org.gongkai.redaction.ofd.Redacting.page;
import static org.gongkai.redaction.ofd.Redacting.texts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gongkai.documents.picture.JpegFile;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in which something lies where nobody looks. */
class OfdTrapsTest {
    private final Journal journal = new Journal();

    static Stream<Arguments> texts_that_nobody_sees() {
        String text = "内部编号9988";
        return Stream.of(
                Arguments.of("not visible", line(20, 60, text, "Visible=\"false\"")),
                Arguments.of("clear", line(20, 60, text, "Alpha=\"0\"")),
                Arguments.of("without ink", line(20, 60, text, "Fill=\"false\"")),
                Arguments.of(
                        "clear colour", object(20, 60, "<ofd:FillColor Value=\"0 0 0\" Alpha=\"0\"/>" + code(text))),
                Arguments.of("white", object(20, 60, "<ofd:FillColor Value=\"255 255 255\"/>" + code(text))),
                Arguments.of("beside the paper", line(220, 60, text)),
                Arguments.of("under a box", line(20, 60, text) + box(10, 58, 90, 10)),
                Arguments.of("tiny", line(20, 60, text).replace("Size=\"4\"", "Size=\"0.1\"")),
                Arguments.of(
                        "in a group",
                        "<ofd:PageBlock ID=\"5\">" + line(20, 60, text, "Alpha=\"0\"") + "</ofd:PageBlock>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts_that_nobody_sees")
    void text_that_nobody_sees_is_gone(String name, String hidden) throws CannotRedact {
        byte[] redacted = redacted(OfdFile.of(line(20, 30, "公示"), hidden));
        assertThat(page(redacted)).as(name).contains("公示").doesNotContain("内部", "9988");
        assertThat(journal.counts()).containsOnlyKeys(Removed.HIDDEN_TEXT);
    }

    @Test
    void white_text_on_a_dark_ground_is_seen() throws CannotRedact {
        String white = object(20, 60, "<ofd:FillColor Value=\"255 255 255\"/>" + code("表头"));
        assertThat(texts(redacted(OfdFile.of(box(10, 58, 90, 10), white)))).containsExactly("表头");
    }

    @Test
    void signs_without_width_are_gone() throws CannotRedact {
        String tags = Character.toString(0xE0041) + Character.toString(0xE0042);
        assertThat(texts(redacted(OfdFile.of(line(20, 30, "公\u200B示" + tags))))).containsExactly("公", "示");
    }

    @Test
    void a_picture_keeps_its_dots_alone_and_what_no_page_asks_for_is_gone() throws CannotRedact {
        byte[] redacted = redacted(withPicture(line(20, 30, "公示"), PICTURE));
        assertThat(everything(redacted)).contains("JFIF", "image_6.jpg").doesNotContain("SECRET", "Times");
        assertThat(journal.counts()).containsOnlyKeys(Removed.PICTURE_DATA, Removed.OTHER_PARTS);
    }

    static Stream<Arguments> pages_whose_pictures_may_show_it_still() {
        return Stream.of(
                Arguments.of("a scan with its text over it", withPicture(PICTURE, line(20, 105, NUMBER))),
                Arguments.of("a scan with its text under it", withPicture(line(20, 105, NUMBER), PICTURE)),
                Arguments.of("a scan with clear text", withPicture(PICTURE, line(20, 105, NUMBER, "Alpha=\"0\""))),
                Arguments.of("a box over a picture", withPicture(PICTURE, box(20, 105, 30, 6))),
                Arguments.of(
                        "a mask",
                        withPicture(PICTURE.replace("ResourceID", "ImageMask=\"6\" ResourceID"), line(20, 30, "公示"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages_whose_pictures_may_show_it_still")
    void a_page_whose_picture_may_show_it_still_is_refused(String name, OfdFile file) {
        assertThatThrownBy(() -> redact(file.bytes()))
                .as(name)
                .isInstanceOfSatisfying(
                        CannotRedact.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.UNKNOWN_CONTENT));
    }

    @Test
    void text_under_a_picture_is_gone() throws CannotRedact {
        byte[] redacted = redacted(withPicture(line(20, 105, "内部"), PICTURE, line(20, 30, "公示")));
        assertThat(texts(redacted)).containsExactly("公示");
    }

    @Test
    void text_under_a_picture_that_shines_through_stays() throws CannotRedact, IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_ARGB), "png", png);
        OfdFile file = withPicture(line(20, 105, "公示"), PICTURE).with("Doc_0/Res/SECRET.jpg", png.toByteArray());
        assertThat(texts(redacted(file))).containsExactly("公示");
    }

    private static final String PICTURE =
            "<ofd:ImageObject ID=\"9\" Boundary=\"10 100 80 60\" CTM=\"80 0 0 60 0 0\" ResourceID=\"6\"/>";

    private static OfdFile withPicture(String... objects) {
        String fonts =
                "<ofd:Fonts><ofd:Font ID=\"3\" FontName=\"SECRET &lt;font>\"/><ofd:Font ID=\"4\" FontName=\"Times\"/>"
                        + "</ofd:Fonts>";
        String media =
                "<ofd:MultiMedias><ofd:MultiMedia ID=\"6\" Type=\"Image\" Format=\"SECRET\"><ofd:MediaFile>SECRET.jpg"
                        + "</ofd:MediaFile></ofd:MultiMedia><ofd:MultiMedia ID=\"5\" Type=\"Video\"/></ofd:MultiMedias>";
        return OfdFile.of(objects)
                .with("Doc_0/Res.xml", "Res BaseLoc=\"Res\"", fonts + media)
                .with("Doc_0/Res/SECRET.jpg", photo());
    }

    /** A JPEG file with a comment. */
    private static byte[] photo() {
        try {
            byte[] plain = JpegFile.of(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), 0.9f);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(plain, 0, 2);
            out.writeBytes(new byte[] {-1, -2, 0, 8});
            out.writeBytes("SECRET".getBytes(StandardCharsets.US_ASCII));
            out.write(plain, 2, plain.length - 2);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<Arguments> files_that_are_not_understood() {
        String number = line(20, 30, NUMBER);
        String manyToOne =
                "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>5</ofd:Glyphs>"
                        + "</ofd:CGTransform>";
        String curves = OfdFile.area(100, 100, 50, 50, "M 0 0 " + "B 1 2 3 4 5 6 ".repeat(1001));
        String circle = OfdFile.area(18, 28, 60, 12, "M 0 5 A 5 5 0 1 1 30 6 L %s %s L %s %s C");
        return Stream.of(
                Arguments.of(
                        "shapes of two characters",
                        Why.UNKNOWN_CONTENT,
                        OfdFile.of(object(20, 30, manyToOne + code(NUMBER)))),
                Arguments.of("private characters", Why.UNKNOWN_CONTENT, OfdFile.of(line(20, 30, "\uE000\uE001"))),
                Arguments.of("outlines", Why.UNKNOWN_CONTENT, OfdFile.of(number, curves)),
                Arguments.of(
                        "a drawing in it",
                        Why.UNKNOWN_CONTENT,
                        OfdFile.of("<ofd:CompositeObject ID=\"5\" ResourceID=\"6\"/>")),
                Arguments.of("an element of its own", Why.UNKNOWN_CONTENT, OfdFile.of("<ofd:SecretObject/>")),
                Arguments.of(
                        "a pattern",
                        Why.UNKNOWN_CONTENT,
                        OfdFile.of(object(20, 30, "<ofd:FillColor><ofd:Pattern/></ofd:FillColor>"))),
                Arguments.of("text under a round shape", Why.UNKNOWN_CONTENT, OfdFile.of(line(20, 30, "公示"), circle)),
                Arguments.of(
                        "words in a path", Why.UNKNOWN_CONTENT, OfdFile.of(OfdFile.area(1, 1, 5, 5, "M 0 0 SECRET"))));
    }

    static Stream<Arguments> packages_that_are_not_understood() {
        String number = line(20, 30, NUMBER);
        return Stream.of(
                Arguments.of(
                        "a picture that is none",
                        Why.UNKNOWN_CONTENT,
                        OfdFile.of("<ofd:ImageObject ResourceID=\"6\" Boundary=\"0 0 9 9\"/>")),
                Arguments.of(
                        "a number for an id",
                        Why.STILL_THERE,
                        OfdFile.of(number).page(line(20, 30, "公示").replaceFirst("ID=\"\\d+", "ID=\"" + NUMBER))),
                Arguments.of("a document type", Why.BROKEN, OfdFile.of(number).with("Doc_0/P/Content.xml", entity())),
                Arguments.of(
                        "a document type alone", Why.BROKEN, OfdFile.of(number).with("Doc_0/P/Content.xml", typed())),
                Arguments.of(
                        "locked",
                        Why.BROKEN,
                        OfdFile.of(number).with("OFD.xml", "OFD", OfdFile.body("") + "<ofd:Encryptions/>")),
                Arguments.of(
                        "two documents",
                        Why.UNKNOWN_CONTENT,
                        OfdFile.of(number).with("OFD.xml", "OFD", OfdFile.body("") + OfdFile.body(""))),
                Arguments.of("no page", Why.BROKEN, OfdFile.of(number).with("Doc_0/P/Content.xml", new byte[0])),
                Arguments.of(
                        "deep",
                        Why.TOO_LARGE,
                        OfdFile.of("<ofd:PageBlock>".repeat(90) + "</ofd:PageBlock>".repeat(90))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files_that_are_not_understood", "packages_that_are_not_understood"})
    void what_is_not_understood_is_refused(String name, Why why, OfdFile file) {
        assertThatThrownBy(() -> redact(file.bytes()))
                .as(name)
                .isInstanceOfSatisfying(
                        CannotRedact.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    @Test
    void a_damaged_page_is_refused_or_redacted_and_nothing_else() {
        Random dice = new Random(3);
        String page =
                "<Page>" + OfdFile.layer(line(20, 30, "电话" + NUMBER + "。")).replace("ofd:", "") + "</Page>";
        for (int i = 0; i < 200; i++) {
            byte[] damaged = page.getBytes(StandardCharsets.UTF_8);
            damaged[dice.nextInt(damaged.length)] = (byte) "<>/=&; 019gZ\0".charAt(dice.nextInt(13));
            try {
                byte[] redacted =
                        redact(OfdFile.of().with("Doc_0/P/Content.xml", damaged).bytes());
                assertThat(page(redacted)).doesNotContain(NUMBER);
            } catch (CannotRedact refusal) {
                assertThat(refusal.why()).isNotNull();
            }
        }
    }

    private static byte[] typed() {
        String page = "<!DOCTYPE Page><Page>" + OfdFile.layer(line(20, 30, "公示")) + "</Page>";
        return page.replace("ofd:", "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] entity() {
        return "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Page>&e;</Page>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String code(String text) {
        return "<ofd:TextCode X=\"0\" Y=\"4\">" + text + "</ofd:TextCode>";
    }

    private byte[] redacted(OfdFile file) throws CannotRedact {
        byte[] redacted = redact(file.bytes());
        assertIsDone(redacted);
        return redacted;
    }

    private byte[] redact(byte[] file) throws CannotRedact {
        return new OfdRedactor().redact(file, COVERS, journal);
    }
}
