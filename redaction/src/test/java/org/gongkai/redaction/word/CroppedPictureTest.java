package org.gongkai.redaction.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.gongkai.documents.MediaType;
import org.gongkai.redaction.Redactor;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Redacted;
import org.gongkai.redaction.model.Removed;
import org.junit.jupiter.api.Test;

/** A picture 100 dots wide: the left fifth is red, the rest is blue. */
class CroppedPictureTest {
    private static byte[] file(String... frames) throws IOException {
        BufferedImage picture = new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 100 * 50; i++) {
            picture.setRGB(i % 100, i / 100, (i % 100 < 20 ? Color.RED : Color.BLUE).getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        Docx file = new Docx().line("现场照片").part("rId2", "image", "media/a.png", out.toByteArray());
        for (String frame : frames) {
            file.body("<w:p><w:r><w:drawing><a:blipFill><a:blip r:embed=\"rId2\"/>" + frame
                    + "</a:blipFill></w:drawing></w:r></w:p>");
        }
        return file.bytes();
    }

    private static List<BufferedImage> pictures(byte[] file) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains("media/")) {
                    pictures.add(ImageIO.read(new ByteArrayInputStream(zip.readAllBytes())));
                }
            }
        }
        return pictures;
    }

    @Test
    void what_a_frame_leaves_out_is_cut_off() throws IOException, CannotRedact {
        Redacted redacted =
                new Redactor().redact(file("<a:srcRect l=\"20000\" b=\"50000\"/>"), MediaType.DOCX, List.of());
        assertThat(redacted.removed()).isEqualTo(Map.of(Removed.PICTURE_DATA, 1));
        assertThat(pictures(redacted.bytes())).singleElement().satisfies(picture -> {
            assertThat(picture.getWidth()).isEqualTo(80);
            assertThat(picture.getHeight()).isEqualTo(25);
            assertThat(picture.getRGB(0, 0)).isEqualTo(Color.BLUE.getRGB());
        });
        assertThat(new Redactor()
                        .redact(redacted.bytes(), MediaType.DOCX, List.of())
                        .removed())
                .isEmpty();
    }

    @Test
    void one_picture_in_two_frames_becomes_two() throws IOException, CannotRedact {
        Redacted redacted = new Redactor()
                .redact(file("<a:srcRect r=\"80000\"/>", "<a:srcRect l=\"20000\"/>"), MediaType.DOCX, List.of());
        assertThat(pictures(redacted.bytes()).stream().map(BufferedImage::getWidth))
                .containsExactlyInAnyOrder(20, 80);
    }

    @Test
    void a_frame_that_is_larger_cuts_nothing() throws IOException, CannotRedact {
        Redacted redacted = new Redactor().redact(file("<a:srcRect l=\"-5000\"/>"), MediaType.DOCX, List.of());
        assertThat(redacted.removed()).isEmpty();
        assertThat(pictures(redacted.bytes()).getFirst().getWidth()).isEqualTo(100);
    }

    @Test
    void an_old_drawing_that_crops_is_refused() throws IOException {
        byte[] file = new Docx()
                .body(
                        "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"rId2\" cropleft=\"6554f\"/></v:shape></w:pict></w:r></w:p>")
                .part("rId2", "image", "media/a.png", new byte[] {1})
                .bytes();
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> new Redactor().redact(file, MediaType.DOCX, List.of()))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.UNKNOWN_CONTENT));
    }
}
