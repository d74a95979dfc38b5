package org.gongkai.redaction.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.redaction.model.CannotRedact;
import org.jspecify.annotations.Nullable;

/** Goes once through the packed dots of a PNG file, row by row, so that no more than a few rows stand in memory. For one walk. */
final class PngDots implements AutoCloseable {
    private final PngHeader header;
    private final UnseenColours unseen;
    private final @Nullable OutputStream out;
    private final Inflater inflater = new Inflater();
    private boolean isClean = true;

    /** @param out takes the rows without what nobody sees, not packed; null to look at them alone */
    PngDots(PngHeader header, UnseenColours unseen, byte[] packed, @Nullable OutputStream out) {
        this.header = header;
        this.unseen = unseen;
        this.out = out;
        this.inflater.setInput(packed);
    }

    /** Walks to the last dot; answers whether all that was packed is dots that people see. */
    boolean areClean() throws CannotRedact, IOException {
        try {
            for (PngHeader.Pass pass : header.passes()) {
                rows(pass);
            }
            boolean hasMore = inflater.inflate(new byte[1]) > 0 || !inflater.finished();
            return isClean && !hasMore && inflater.getRemaining() == 0;
        } catch (DataFormatException broken) {
            throw PngCopy.broken("dots");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private void rows(PngHeader.Pass pass) throws CannotRedact, DataFormatException, IOException {
        int length = header.rowBytes(pass.width());
        byte[] way = new byte[1];
        byte[] row = new byte[length];
        Seen seen = new Seen(length, Math.max(1, header.bits() / 8));
        byte[] above = new byte[length];
        for (int y = 0; y < pass.height(); y++) {
            fill(way);
            fill(row);
            if (way[0] < 0 || way[0] > RowFilter.LAST) {
                throw PngCopy.broken("row");
            }
            if (unseen.mayBe()) {
                RowFilter.undo(way[0], row, above, seen.step);
                isClean &= seen.isWhole(row, pass.width());
                write(way, seen.differences(way[0]));
                byte[] free = above;
                above = row;
                row = free;
            } else {
                write(way, row);
            }
        }
    }

    private void write(byte[] way, byte[] row) throws IOException {
        if (out != null) {
            out.write(way);
            out.write(row);
        }
    }

    /** The row without the colours nobody sees, and the one above it. */
    private final class Seen {
        private final int step;
        private final byte[] written;
        private byte[] row;
        private byte[] above;

        Seen(int length, int step) {
            this.step = step;
            this.written = new byte[length];
            this.row = new byte[length];
            this.above = new byte[length];
        }

        boolean isWhole(byte[] samples, int dots) throws CannotRedact {
            byte[] free = above;
            above = row;
            row = free;
            System.arraycopy(samples, 0, row, 0, row.length);
            return !unseen.take(row, dots);
        }

        byte[] differences(int way) {
            if (out != null) {
                RowFilter.apply(way, row, above, step, written);
            }
            return written;
        }
    }

    private void fill(byte[] into) throws DataFormatException, CannotRedact {
        int filled = 0;
        while (filled < into.length) {
            int got = inflater.inflate(into, filled, into.length - filled);
            if (got == 0) {
                throw PngCopy.broken("too few dots");
            }
            filled += got;
        }
    }
}
