package org.gongkai.redaction.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.jspecify.annotations.Nullable;

/** Walks a JPEG file from marker to marker and writes down again only what shows its dots. For one file. */
final class JpegCopy {
    static final int QUANTIZATION = 0xDB;
    static final int HUFFMAN = 0xC4;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int RESTARTS = 0xDD;
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    /** Files in steps have about ten. */
    private static final int MOST_SCANS = 100;

    private final byte[] in;
    private final Journal journal;
    private final ByteArrayOutputStream out;
    private final JpegTables tables;
    private final JpegNotes notes;
    private @Nullable JpegFrame frame;
    private int at;
    private int scans;
    private int restarts;
    private int restartsWritten;

    JpegCopy(byte[] file, Journal journal) {
        this.in = file;
        this.journal = journal;
        this.out = new ByteArrayOutputStream(file.length);
        this.tables = new JpegTables(journal);
        this.notes = new JpegNotes(file);
    }

    byte[] written() throws CannotRedact {
        if (next() != 0xFF || next() != START) {
            throw broken("no start");
        }
        marker(START);
        for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
            segment(marker);
        }
        if (frame == null || !frame.isComplete()) {
            throw broken("no dots");
        }
        marker(END);
        tables.noteUnused();
        journal.note(Removed.PICTURE_DATA, at < in.length ? 1 : 0);
        return out.toByteArray();
    }

    static CannotRedact broken(String what) {
        return new CannotRedact(Why.BROKEN, "jpeg: " + what);
    }

    private int next() {
        return in[at++] & 0xFF;
    }

    /** Bytes that fill up before a marker are passed over. */
    private int nextMarker() throws CannotRedact {
        if (next() != 0xFF) {
            throw broken("no marker");
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private void marker(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private void segment(int marker, byte[] content) {
        marker(marker);
        out.write((content.length + 2) >>> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private void segment(int marker) throws CannotRedact {
        if (marker < BASELINE || (marker >= 0xD0 && marker <= START)) {
            throw broken("marker out of place");
        }
        int length = next() << 8 | next();
        if (length < 2 || length - 2 > in.length - at) {
            throw broken("length");
        }
        byte[] content = Arrays.copyOfRange(in, at, at + length - 2);
        at += content.length;
        switch (marker) {
            case BASELINE, BASELINE + 1, PROGRESSIVE -> frame(marker, content);
            case QUANTIZATION, HUFFMAN -> tables.define(marker, content);
            case RESTARTS -> restarts(content);
            case SCAN -> scan(content);
            default -> other(marker, content);
        }
    }

    private void other(int marker, byte[] content) throws CannotRedact {
        boolean isNote = (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION) || marker == COMMENT;
        if (!isNote) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "jpeg: marker " + marker);
        }
        byte[] kept = scans > 0 ? null : notes.kept(marker, content);
        if (kept != null) {
            segment(marker, kept);
        }
        if (kept == null || !Arrays.equals(kept, content)) {
            journal.note(Removed.PICTURE_DATA);
        }
    }

    private void frame(int marker, byte[] content) throws CannotRedact {
        if (frame != null) {
            throw broken("two frames");
        }
        frame = JpegFrame.of(marker == PROGRESSIVE, content);
        segment(marker, content);
    }

    private void restarts(byte[] content) throws CannotRedact {
        if (content.length != 2) {
            throw broken("restarts");
        }
        restarts = (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
    }

    private void scan(byte[] content) throws CannotRedact {
        if (frame == null || ++scans > MOST_SCANS) {
            throw broken("scans");
        }
        for (int table : frame.scan(content)) {
            byte[] wanted = tables.wanted(table);
            if (wanted != null) {
                segment(table >>> 8, wanted);
            }
        }
        if (restarts != restartsWritten) {
            segment(RESTARTS, new byte[] {(byte) (restarts >>> 8), (byte) restarts});
            restartsWritten = restarts;
        }
        segment(SCAN, content);
        packedDots();
    }

    /** Up to the next marker that is no restart; a byte 0 says that the one before is none. */
    private void packedDots() throws CannotRedact {
        while (true) {
            int from = at;
            while (in[at] != (byte) 0xFF) {
                at++;
            }
            out.write(in, from, at - from);
            int behind = at;
            int marker = nextMarker();
            if (marker != 0 && (marker & 0xF8) != 0xD0) {
                at = behind;
                return;
            }
            marker(marker);
        }
    }
}
