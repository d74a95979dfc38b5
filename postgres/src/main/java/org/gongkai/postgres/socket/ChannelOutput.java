package org.gongkai.postgres.socket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/** What goes over a {@link UnixSocket}, written through in full. */
final class ChannelOutput extends OutputStream {
    private final UnixSocket socket;

    /** The output of this connected socket. */
    ChannelOutput(UnixSocket socket) {
        this.socket = socket;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        for (int at = offset; at < offset + length; at += ChannelInput.PIECE) {
            int piece = Math.min(ChannelInput.PIECE, offset + length - at);
            socket.channel().write(ByteBuffer.wrap(bytes, at, piece));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
