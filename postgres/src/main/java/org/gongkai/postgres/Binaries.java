package org.gongkai.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked once for each version: into a folder beside, then moved, so that a half-unpacked one is
 * never seen. A marker written last holds version and SHA-256 of the archive.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path folder) {
    /** The version packed with this program; a test holds it against what the server says of itself. */
    static final String VERSION = "18.6";

    /** Data of another major version cannot be opened. */
    static final int MAJOR = 18;

    private static final String MARKER = "unpacked";

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /**
     * The programs in {@code parent/bin-VERSION}, unpacked now if they are not there.
     *
     * @throws RefusedException none are packed for this machine
     */
    static Binaries unpackedIn(Path parent) throws IOException, RefusedException {
        URL archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path folder = parent.resolve("bin-" + VERSION);
        String expected = VERSION + " " + sha256(archive);
        Path marker = folder.resolve(MARKER);
        if (!Files.exists(marker) || !Files.readString(marker).strip().equals(expected)) {
            unpack(archive, parent, folder, expected);
        }
        return new Binaries(folder);
    }

    /** The archive for this system and processor. */
    static URL archive(String system, String processor) throws RefusedException {
        String name = switch (processor) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
            default -> "";
        };
        URL found = system.equals("Linux") && !name.isEmpty() ? Binaries.class.getResource(name) : null;
        if (found == null) {
            throw new RefusedException(new Refusal.BinariesMissing(system + " " + processor));
        }
        return found;
    }

    /** Unpacks into a folder beside and gives it its name; whoever is second leaves what is there. */
    static void unpack(URL archive, Path parent, Path folder, String marker) throws IOException {
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, "bin-unpacking-");
        try {
            try (InputStream bytes = archive.openStream()) {
                unpack(bytes, unfinished);
            }
            Files.writeString(unfinished.resolve(MARKER), marker + "\n");
            open(unfinished);
            if (Files.exists(folder) && !isMarked(folder, marker)) {
                DataFolder.delete(folder);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) { // of which kind a full folder is depends on the system
            if (!isMarked(folder, marker)) {
                throw e;
            }
        } finally {
            DataFolder.delete(unfinished);
        }
    }

    /** Another process may have been faster with the same archive. */
    private static boolean isMarked(Path folder, String marker) throws IOException {
        Path file = folder.resolve(MARKER);
        return Files.exists(file) && Files.readString(file).strip().equals(marker);
    }

    /** Unpacks a tar.xz; an entry that would land outside the folder ends it. */
    static void unpack(InputStream bytes, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(bytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = inside(folder, folder.resolve(entry.getName()));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(inside(folder, target.resolve("..")));
                if (entry.isSymbolicLink()) {
                    inside(folder, target.resolve("..").resolve(entry.getLinkName()));
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean isProgram = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /** Whoever the server runs as may enter, whatever this process's mask says. */
    private static void open(Path unfinished) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(unfinished)) {
            folders = all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path folder : folders) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path inside(Path folder, Path target) throws IOException {
        Path plain = target.normalize();
        if (!plain.startsWith(folder)) {
            throw new IOException("the archive has an entry outside its folder: " + target);
        }
        return plain;
    }

    private static String sha256(URL archive) throws IOException {
        try (InputStream bytes = archive.openStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
