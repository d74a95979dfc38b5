package org.gongkai.web.files.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Where files are received. Each is locked by the process that receives it, and the system gives the lock back when that
 * process dies by whatever death: so what nobody holds is known to be abandoned.
 */
public final class Quarantine {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    /** The quarantine of this folder, which is made when it is needed. */
    public Quarantine(Path folder) {
        this.folder = folder;
    }

    /**
     * Receives a file.
     *
     * @param most bytes; of a longer one nothing is kept, and {@link Held#isWhole} is false
     */
    public Held receive(InputStream in, long most) throws IOException {
        Folders.create(folder);
        Path file = folder.resolve(UUID.randomUUID() + ".part");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.lock();
            MessageDigest digest = sha256();
            long bytes = copy(in, channel, digest, most);
            channel.force(true);
            return new Held(file, lock, bytes, HexFormat.of().formatHex(digest.digest()), bytes <= most);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** Removes what no living process holds, and says how many files it was. */
    public int removeAbandoned() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int removed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                removed += isAbandoned(file) && Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return removed;
    }

    /** Room on the disk in bytes. */
    public long room() throws IOException {
        Folders.create(folder);
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static boolean isAbandoned(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException | NoSuchFileException _) {
            return false;
        }
    }

    private static long copy(InputStream in, FileChannel out, MessageDigest digest, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        int read = in.read(buffer);
        while (read >= 0 && bytes <= most) {
            bytes += read;
            digest.update(buffer, 0, read);
            ByteBuffer part = ByteBuffer.wrap(buffer, 0, read);
            while (part.hasRemaining() && bytes <= most) {
                out.write(part);
            }
            read = bytes <= most ? in.read(buffer) : -1;
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A file that was received; gone once closed, unless it was moved away before. */
    public static final class Held implements AutoCloseable {
        private final Path file;
        private final FileLock lock;
        private final long bytes;
        private final String sha256;
        private final boolean isWhole;

        private Held(Path file, FileLock lock, long bytes, String sha256, boolean isWhole) {
            this.file = file;
            this.lock = lock;
            this.bytes = bytes;
            this.sha256 = sha256;
            this.isWhole = isWhole;
        }

        /** Where it lies. */
        public Path file() {
            return file;
        }

        /** How many bytes it has. */
        public long bytes() {
            return bytes;
        }

        /** Lower-case hex of its hash. */
        public String sha256() {
            return sha256;
        }

        /** Whether all of it was received; otherwise it was longer than it may be. */
        public boolean isWhole() {
            return isWhole;
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
            lock.acquiredBy().close();
        }
    }
}
