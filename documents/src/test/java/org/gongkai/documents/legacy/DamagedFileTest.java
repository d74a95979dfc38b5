package org.gongkai.documents.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.gongkai.documents.Limits;
import org.gongkai.documents.legacy.xls.XlsReader;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DamagedFileTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private static byte[] xls() {
        return XlsReaderTest.workbook(workbook -> {
            for (int i = 0; i < 40; i++) {
                if (i % 20 == 0) {
                    workbook.createSheet();
                }
                XlsReaderTest.row(workbook.getSheetAt(i / 20), i % 20, "第" + i + "行", i, i / 7.0, null, "末");
            }
        });
    }

    /** The readers themselves, without the net that the opening spreads under them. */
    private static void read(byte[] bytes) {
        try {
            OleContents contents = OleContents.of(bytes);
            EventStream out = new EventStream(Limits.DEFAULT);
            switch (contents.kind()) {
                case WORD -> new DocReader(contents, out).read();
                case EXCEL -> new XlsReader(contents, out).read();
                case ENCRYPTED, OTHER -> {}
            }
            out.finish();
        } catch (RefusedException refused) {
            assertThat(refused.of("a").code()).isNotNull();
        }
    }

    private static void flip(byte[] sound, long seed) {
        Random random = new Random(seed);
        Assertions.assertTimeout(LONG_ENOUGH, () -> {
            for (int i = 0; i < 300; i++) {
                byte[] bytes = sound.clone();
                for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                int run = i;
                assertThatCode(() -> read(bytes))
                        .as("seed %d, run %d", seed, run)
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void flipped_bits_never_throw_anything_but_a_refusal() {
        flip(Fixture.bytes("margins"), 1);
        flip(Fixture.bytes("annual2018"), 2);
        flip(xls(), 3);
    }

    @Test
    void a_file_cut_short_never_throws_anything_but_a_refusal() {
        for (byte[] sound : new byte[][] {Fixture.bytes("margins"), xls()}) {
            for (int length = 0; length < sound.length; length += 257) {
                byte[] bytes = Arrays.copyOf(sound, length);
                assertThatCode(() -> read(bytes)).as("length %d", length).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void nothing_is_printed_about_a_broken_file() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(to);
            System.setErr(to);
            byte[] bytes = xls();
            Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0x5A);
            read(bytes);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
