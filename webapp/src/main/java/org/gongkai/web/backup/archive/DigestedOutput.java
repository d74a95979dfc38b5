package org.gongkai.web.backup.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.web.backup.model.Digest;

/** Counts and hashes what passes. */
public final class DigestedOutput extends FilterOutputStream {
    private final MessageDigest hash;
    private long rows;
    private long bytes;

    /** In front of this stream. */
    public DigestedOutput(OutputStream out) {
        super(out);
        try {
            this.hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of everything in a stream, read to its end. */
    public static Digest of(InputStream in) throws IOException {
        try (DigestedOutput digested = new DigestedOutput(OutputStream.nullOutputStream())) {
            in.transferTo(digested);
            return digested.digest();
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        hash.update(some, offset, length);
        for (int i = offset; i < offset + length; i++) {
            if (some[i] == '\n') {
                rows++;
            }
        }
        bytes += length;
        out.write(some, offset, length);
    }

    /** Of what passed so far; asked once. */
    public Digest digest() {
        return new Digest(rows, bytes, HexFormat.of().formatHex(hash.digest()));
    }
}
