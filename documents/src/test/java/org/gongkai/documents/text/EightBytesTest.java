package org.gongkai.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EightBytesTest {
    private static final int BYTES = 256;

    @ParameterizedTest
    @ValueSource(chars = {1, '\t', 0x0E, ' ', '<', 0x7F})
    void each_byte_below_a_bound_is_told_whatever_stands_beside_it(char bound) {
        Random random = new Random(bound);
        for (int value = 0; value < BYTES * Long.BYTES; value++) {
            byte[] bytes = new byte[Long.BYTES];
            random.nextBytes(bytes);
            bytes[value % Long.BYTES] = (byte) (value / Long.BYTES);
            long below = 0;
            for (int i = 0; i < bytes.length; i++) {
                below |= bytes[i] >= 0 && bytes[i] < bound ? 0x80L << (i * Byte.SIZE) : 0;
            }
            assertThat(EightBytes.below(EightBytes.at(bytes, 0), bound)).isEqualTo(below);
        }
    }
}
