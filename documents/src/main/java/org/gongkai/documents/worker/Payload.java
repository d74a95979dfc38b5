package org.gongkai.documents.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.opening.FileOpening;

/** The bytes of a file on their way to a worker. */
sealed interface Payload {
    /** How many. */
    int length();

    /** Writes exactly so many. */
    void writeTo(DataOutputStream out) throws IOException;

    /** Lower-case hex of their hash, empty where there are none or they cannot be read any more. */
    String sha256();

    /** What the first of them say that the file is. */
    MediaType type();

    /** In memory. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record InMemory(byte[] bytes) implements Payload {
        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public void writeTo(DataOutputStream out) throws IOException {
            out.write(bytes);
        }

        @Override
        public String sha256() {
            return FileOpening.sha256(bytes);
        }

        @Override
        public MediaType type() {
            return FileOpening.type(bytes);
        }
    }

    /** On disk, and never as a whole in the memory of this process. */
    record OnDisk(Path file, int length) implements Payload {
        private static final int BUFFER = 1 << 16;
        private static final int HEAD = 64;

        @Override
        public void writeTo(DataOutputStream out) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] buffer = new byte[BUFFER];
                int left = length;
                while (left > 0) {
                    int read = in.read(buffer, 0, Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new IOException("a file that became shorter while it was read");
                    }
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        }

        @Override
        public String sha256() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                try (DataOutputStream hashing =
                        new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                    writeTo(hashing);
                }
                return length == 0 ? "" : HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            } catch (IOException _) {
                return "";
            }
        }

        @Override
        public MediaType type() {
            try (InputStream in = Files.newInputStream(file)) {
                return FileOpening.type(in.readNBytes(HEAD));
            } catch (IOException _) {
                return MediaType.UNKNOWN;
            }
        }
    }
}
