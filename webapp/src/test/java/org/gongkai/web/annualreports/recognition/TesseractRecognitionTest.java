package org.gongkai.web.annualreports.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.gongkai.documents.PageImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractRecognitionTest {
    private static final String LISTS_CHINESE = "if [ \"$1\" = --list-langs ]; then echo chi_sim; exit 0; fi\n";

    @TempDir
    private Path folder;

    @Test
    void the_picture_goes_in_and_its_text_comes_out() throws IOException {
        TesseractRecognition recognition = recognition(LISTS_CHINESE + "echo \"$*\"; /usr/bin/wc -c", 10);
        PageImage picture = picture();
        assertThat(recognition.isAvailable()).isTrue();
        assertThat(recognition.recognise(picture).orElseThrow().lines().map(String::strip))
                .containsExactly("stdin stdout -l chi_sim --psm 6", String.valueOf(picture.bytes().length));
    }

    @Test
    void the_program_inherits_nothing_from_this_process() throws IOException {
        TesseractRecognition recognition = recognition(LISTS_CHINESE + "/usr/bin/env", 10);
        assertThat(recognition.recognise(picture()).orElseThrow()).doesNotContain("HOME=", "JAVA", "PATH=/", "USER=");
    }

    @Test
    void a_program_that_does_not_end_is_killed() throws IOException {
        TesseractRecognition recognition = recognition(LISTS_CHINESE + "/usr/bin/sleep 60; echo late", 1);
        Instant began = Instant.now();
        assertThat(recognition.recognise(picture())).isEmpty();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void without_the_program_or_its_chinese_model_nothing_is_offered() throws IOException {
        assertThat(new TesseractRecognition(folder.resolve("missing"), Duration.ofSeconds(1)).isAvailable())
                .isFalse();
        assertThat(recognition("echo eng", 10).isAvailable()).isFalse();
        assertThat(recognition("echo eng", 10).recognise(picture())).isEmpty();
    }

    @Test
    void a_picture_that_unfolds_to_too_much_is_not_handed_over() {
        byte[] head = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000100000001000008000000000000000000");
        assertThat(PictureSize.isBearable(new PageImage(head, "image/png"))).isFalse();
        assertThat(PictureSize.isBearable(new PageImage(new byte[] {1, 2, 3}, "image/png")))
                .isFalse();
    }

    private TesseractRecognition recognition(String script, int seconds) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new TesseractRecognition(program, Duration.ofSeconds(seconds));
    }

    private static PageImage picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return PageImage.of(out.toByteArray()).orElseThrow();
    }
}
