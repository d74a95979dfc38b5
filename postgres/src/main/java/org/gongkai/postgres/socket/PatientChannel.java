package org.gongkai.postgres.socket;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A channel whose reads may be bounded in time. Without a bound it blocks, which costs one system call a read; from the
 * first read with a bound it waits at a selector, until a read without one turns it back.
 *
 * <p>One thread at a time reads and writes; {@link #close} may come from any thread and ends a waiting read.
 */
final class PatientChannel implements Closeable {
    private final SocketChannel channel;
    private volatile @Nullable Selector selector;

    /** Reads and writes over this channel, which is connected and blocking. */
    PatientChannel(SocketChannel channel) {
        this.channel = channel;
    }

    /**
     * Reads what is there, waiting for the first byte.
     *
     * @param milliseconds how long to wait, 0 for as long as it takes
     * @return the number of bytes, -1 at the end of the stream
     * @throws SocketTimeoutException nothing came in time; the next read may try again
     */
    int read(ByteBuffer into, int milliseconds) throws IOException {
        if (milliseconds == 0) {
            return blocking().read(into);
        }
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        Selector waiting = waiting();
        int count = channel.read(into);
        while (count == 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime() + 999_999);
            if (left <= 0) {
                throw new SocketTimeoutException("nothing to read within %d ms".formatted(milliseconds));
            }
            await(waiting, SelectionKey.OP_READ, left);
            count = channel.read(into);
        }
        return count;
    }

    /** Writes all of it, however long the other side takes. */
    void write(ByteBuffer from) throws IOException {
        while (from.hasRemaining()) {
            Selector waiting = selector;
            if (channel.write(from) == 0 && waiting != null) {
                await(waiting, SelectionKey.OP_WRITE, 0);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Selector waiting = selector;
        if (waiting != null) {
            waiting.close();
        }
    }

    private SocketChannel blocking() throws IOException {
        Selector waiting = selector;
        if (waiting != null) {
            waiting.close();
            selector = null;
            channel.configureBlocking(true);
        }
        return channel;
    }

    private Selector waiting() throws IOException {
        Selector waiting = selector;
        if (waiting == null) {
            waiting = Selector.open();
            channel.configureBlocking(false);
            channel.register(waiting, SelectionKey.OP_READ);
            selector = waiting;
        }
        return waiting;
    }

    private void await(Selector waiting, int operation, long milliseconds) throws IOException {
        try {
            SelectionKey key = channel.keyFor(waiting);
            if (key == null) {
                throw new SocketException("socket closed");
            }
            key.interestOps(operation);
            waiting.select(milliseconds);
            waiting.selectedKeys().clear();
        } catch (ClosedSelectorException | java.nio.channels.CancelledKeyException e) {
            throw (SocketException) new SocketException("socket closed").initCause(e);
        }
        if (Thread.currentThread().isInterrupted()) {
            close();
            throw new InterruptedIOException("interrupted while waiting for the database server");
        }
    }
}
