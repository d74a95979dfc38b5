package org.gongkai.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkai.web.Photo;
import org.gongkai.web.files.model.FileRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a photo only a small copy is kept that a worker drew, and nothing of what the camera noted. */
class PictureIntakeTest {
    private static final OwnFiles FILES = new OwnFiles();
    private static final PictureIntake PICTURES = FILES.context.bean(PictureIntake.class);

    @AfterAll
    static void close() {
        FILES.close();
    }

    @AfterEach
    void nothing_stays_in_quarantine() {
        assertThat(FILES.onDisk()).allMatch(name -> !name.endsWith(".part"));
    }

    @Test
    void a_photo_is_kept_small_and_without_the_place_where_it_was_taken() throws IOException {
        byte[] photo = Photo.withPlace(3000, 4000);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(Photo.PLACE);
        try (Received sent = FILES.receive("张某.jpg", photo);
                Received plain = PICTURES.drawnAnew(sent)) {
            assertThat(plain.content().mediaType()).isEqualTo("image/jpeg");
            assertThat(plain.content().sha256()).isNotEqualTo(sent.content().sha256());
            FILES.names.name(plain.content().sha256());
            FILES.context.inTransaction(() -> FILES.kept.keep(List.of(plain)));
            byte[] kept = Files.readAllBytes(FILES.kept.path(plain.content().sha256()));
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Photo.PLACE, "Exif");
            BufferedImage picture = ImageIO.read(new java.io.ByteArrayInputStream(kept));
            assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo("480x640");
        }
    }

    @Test
    void what_is_no_photo_or_damaged_is_refused_in_words() {
        assertRefused("简历.txt", "不是照片".getBytes(StandardCharsets.UTF_8), "file-no-picture", "jpg 或者 png");
        byte[] half = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        assertRefused("张某.jpg", half, "file-not-drawn", "另存为普通的 jpg");
    }

    private static void assertRefused(String name, byte[] bytes, String code, String words) {
        try (Received sent = FILES.receive(name, bytes)) {
            FileRefused refused = catchThrowableOfType(FileRefused.class, () -> PICTURES.drawnAnew(sent));
            assertThat(refused.code()).isEqualTo(code);
            assertThat(FILES.sentence(refused)).contains(name, words);
        }
    }
}
