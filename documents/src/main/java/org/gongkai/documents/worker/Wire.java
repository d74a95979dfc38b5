package org.gongkai.documents.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Words and numbers as both sides write them. */
final class Wire {
    private static final int MOST_NUMBER_BYTES = 5;
    /** More than any limit on the text of one cell or line. */
    private static final int LONGEST = 1 << 26;

    private Wire() {}

    /** Characters as they are, unpaired surrogates included. */
    static void string(String text, DataOutputStream out) throws IOException {
        number(text.length(), out);
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        out.write(bytes.array());
    }

    static String string(DataInputStream in) throws IOException {
        int length = number(in);
        if (length > LONGEST) {
            throw new IOException("a string of " + length + " characters; at most " + LONGEST);
        }
        byte[] bytes = in.readNBytes(2 * length);
        if (bytes.length < 2 * length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    /** A number from 0 on in as few bytes as it needs. */
    static void number(int number, DataOutputStream out) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static int number(DataInputStream in) throws IOException {
        long number = 0;
        for (int i = 0; i < MOST_NUMBER_BYTES; i++) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 0x7F) << (7 * i);
            if (next < 0x80 && number <= Integer.MAX_VALUE) {
                return (int) number;
            }
        }
        throw new IOException("a number is out of range: " + number);
    }

    @SuppressWarnings("EnumOrdinal") // both sides are the same program
    static void constant(Enum<?> constant, DataOutputStream out) throws IOException {
        number(constant.ordinal(), out);
    }

    /** The constant of this number. */
    static <T> T one(T[] constants, DataInputStream in) throws IOException {
        int number = number(in);
        if (number >= constants.length) {
            throw new IOException("number " + number + " must be < " + constants.length);
        }
        return constants[number];
    }
}
