package org.gongkai.documents.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/**
 * Bytes in one array, as the library's parsers read them. They look one byte ahead and step back all the time, which in the
 * library's own buffers of pieces takes longer than the parsing.
 */
final class FlatBytes implements RandomAccessRead {
    /** Bytes that can be opened for reading. */
    @FunctionalInterface
    interface Source {
        RandomAccessRead open() throws IOException;
    }

    private static final int FIRST_PIECE = 1 << 16;

    private static final byte[] LINE_BREAK = {'\n'};

    private byte[] bytes;
    private int length;
    private int position;
    private boolean closed;

    FlatBytes(byte[] bytes) {
        this(bytes, bytes.length);
    }

    private FlatBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /**
     * All bytes of several sources one after the other, a line break between them. A source is made only when the one
     * before it is taken in, so that what is refused never lies in the memory at once.
     *
     * @param most bytes that all sources may hold
     * @throws RefusedException when they hold more
     */
    static FlatBytes of(Iterable<? extends Source> sources, long most) throws IOException {
        FlatBytes all = new FlatBytes(new byte[FIRST_PIECE], 0);
        for (Source source : sources) {
            if (all.length > 0) {
                all.take(new FlatBytes(LINE_BREAK), most);
            }
            try (RandomAccessRead bytes = source.open()) {
                all.take(bytes, most);
            }
        }
        return all;
    }

    private void take(RandomAccessRead source, long most) throws IOException {
        for (int got = source.read(bytes, length, bytes.length - length); got > 0; ) {
            length += got;
            if (length > most) {
                throw new RefusedException(Refusal.Code.INFLATES_TOO_MUCH, most);
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, Math.max(most, length) + 1));
            }
            got = source.read(bytes, length, bytes.length - length);
        }
    }

    @Override
    public int read() {
        return position < length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) {
        if (wanted == 0) {
            return 0;
        }
        if (position >= length) {
            return -1;
        }
        int count = Math.min(wanted, length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int peek() {
        return position < length ? bytes[position] & 0xff : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek((long) position - count);
    }

    /** Moves to a place from 0 on, to the end where it lies beyond. */
    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new EOFException("position " + place + " must be >= 0");
        }
        position = (int) Math.min(place, length);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    /** A stretch of the same bytes with a position of its own. */
    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(new FlatBytes(bytes, length), start, size);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
