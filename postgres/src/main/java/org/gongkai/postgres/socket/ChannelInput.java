package org.gongkai.postgres.socket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/** What comes over a {@link UnixSocket}, with the socket's own time limit for each read. */
final class ChannelInput extends InputStream {
    /** The system copies each piece once outside the heap and keeps that copy, so pieces stay small. */
    static final int PIECE = 64 * 1024;

    private final UnixSocket socket;

    /** The input of this connected socket. */
    ChannelInput(UnixSocket socket) {
        this.socket = socket;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        return socket.channel().read(ByteBuffer.wrap(bytes, offset, Math.min(length, PIECE)), socket.getSoTimeout());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
