package org.gongkai.documents.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Questions about eight bytes of UTF-8 at once, held in one long: most of a page is markup that is only passed over. */
public final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;

    private EightBytes() {}

    /** The eight bytes that begin at an index; there must be as many. */
    public static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Whether so many bytes from one index on are those from another on. */
    public static boolean areEqual(byte[] bytes, int one, int other, int length) {
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            if (at(bytes, one + at) != at(bytes, other + at)) {
                return false;
            }
        }
        while (at < length && bytes[one + at] == bytes[other + at]) {
            at++;
        }
        return at == length;
    }

    /** Whether all are above zero: else one has its highest bit, or gets it when one is taken off. */
    static boolean arePlain(long eight) {
        return ((eight | (eight - ONES)) & HIGHEST_BITS) == 0;
    }

    /** The highest bit of each that is an ASCII character below this one. */
    public static long below(long eight, char bound) {
        return ~(((eight & ~HIGHEST_BITS) + (0x80 - bound) * ONES) | eight) & HIGHEST_BITS;
    }

    /** The highest bit of each that is this ASCII character. */
    public static long those(long eight, char wanted) {
        long other = eight ^ wanted * ONES;
        return ~(((other & ~HIGHEST_BITS) + ~HIGHEST_BITS) | other) & HIGHEST_BITS;
    }

    /** How many stand before the first ASCII character below this one; eight where there is none. */
    public static int before(long eight, char bound) {
        return Long.numberOfTrailingZeros((eight - bound * ONES) & ~eight & HIGHEST_BITS) / Byte.SIZE;
    }

    /** Whether all are ASCII characters. */
    public static boolean areAscii(long eight) {
        return (eight & HIGHEST_BITS) == 0;
    }

    /** Whether any is this ASCII character. */
    public static boolean has(long eight, char wanted) {
        long other = eight ^ wanted * ONES;
        return ((other - ONES) & ~other & HIGHEST_BITS) != 0;
    }

    /** The first of them, at most seven, with bytes behind that begin no character. */
    public static long first(long eight, int count) {
        long kept = (1L << (count * Byte.SIZE)) - 1;
        return (eight & kept) | (HIGHEST_BITS & ~kept);
    }

    /** How many characters they begin, in UTF-16 units: none within one, two where one begins a pair of surrogates. */
    public static int characters(long eight) {
        long within = eight & ~(eight << 1) & HIGHEST_BITS;
        long pairs = eight & (eight << 1) & (eight << 2) & (eight << 3) & HIGHEST_BITS;
        return Long.BYTES - Long.bitCount(within) + Long.bitCount(pairs);
    }
}
