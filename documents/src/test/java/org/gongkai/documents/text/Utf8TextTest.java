package org.gongkai.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The decoder of the platform is the oracle. */
class Utf8TextTest {
    private static final String PIECES = "公开a1 \n\t<é\u0080\u07ff\u0800\ud7ff\ue000\ufffc\uffff〇";
    private static final int TEXTS = 20_000;

    @Test
    void sound_text_is_what_the_platform_decodes_without_replacement() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = bytes(random);
            String expected = new String(bytes, StandardCharsets.UTF_8);
            boolean isSound = expected.indexOf(0) < 0 && expected.indexOf('\ufffd') < 0;

            assertThat(Utf8Text.isSound(bytes, 0)).as(Arrays.toString(bytes)).isEqualTo(isSound);
            if (isSound) {
                assertThat(new String(Utf8Text.characters(bytes, 0))).isEqualTo(expected);
                assertThat(expected).startsWith(new String(Utf8Text.characters(bytes, 0, 5)));
            }
        }
    }

    /** Text, now and then with a byte changed or with its end cut off. */
    private static byte[] bytes(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            int piece = random.nextInt(PIECES.length() + 1);
            text.append(piece == PIECES.length() ? "\ud840\udc0b" : PIECES.substring(piece, piece + 1));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }
}
