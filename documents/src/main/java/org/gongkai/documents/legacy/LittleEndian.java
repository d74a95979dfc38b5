package org.gongkai.documents.legacy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One stream of a Word file; reading beyond its end throws an {@link IndexOutOfBoundsException}. */
public final class LittleEndian {
    private final byte[] bytes;
    private final ByteBuffer in;

    /** Over the bytes of one stream. */
    public LittleEndian(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Number of bytes. */
    public int size() {
        return in.limit();
    }

    int u8(int at) {
        return in.get(at) & 0xFF;
    }

    /** An unsigned number of two bytes. */
    public int u16(int at) {
        return in.getShort(at) & 0xFFFF;
    }

    int i16(int at) {
        return in.getShort(at);
    }

    int i32(int at) {
        return in.getInt(at);
    }

    /** Throws unless these bytes are all there. */
    void require(int from, int length) {
        if (from < 0 || length < 0 || length > in.limit() - from) {
            throw new IndexOutOfBoundsException(from);
        }
    }

    byte[] array() {
        return bytes;
    }
}
