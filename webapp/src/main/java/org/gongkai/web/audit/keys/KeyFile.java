package org.gongkai.web.audit.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.audit.keys.NoKeyException.Problem;
import org.jspecify.annotations.Nullable;

/** A master key in a file of its own outside the data folder: 64 hexadecimal digits, readable by its owner alone. */
public final class KeyFile implements MasterKey {
    private static final Set<PosixFilePermission> OWNER_ALONE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final int ID_BYTES = 8;

    private final Path file;
    private final Cipherer cipherer;

    private KeyFile(Path file, byte[] key) {
        this.file = file;
        this.cipherer = new Cipherer(key);
    }

    /**
     * The key in this file.
     *
     * @throws NoKeyException where there is no such file, others than the owner may open it, or it holds no key
     */
    public static KeyFile open(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refusal(Problem.MISSING, file, "is not there", null);
        }
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
            if (!OWNER_ALONE.containsAll(rights)) {
                String said = "has the rights %s; only its owner may read it (chmod 600)"
                        .formatted(PosixFilePermissions.toString(rights));
                throw refusal(Problem.OPEN_TO_OTHERS, file, said, null);
            }
            return new KeyFile(file, key(file, Files.readString(file).strip()));
        } catch (IOException e) {
            throw refusal(Problem.UNREADABLE, file, "cannot be read", e);
        }
    }

    /**
     * A file with a new key, of mode 600, whole or not at all.
     *
     * @throws NoKeyException where something has this name already, or the file cannot be made
     */
    public static KeyFile create(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw refusal(Problem.NOT_MADE, file, "cannot be written", null);
        }
        try {
            Files.createDirectories(folder);
            Path next = Files.createTempFile(folder, "key", ".new", PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            try {
                String line = HexFormat.of().formatHex(Cipherer.newKey()) + "\n";
                Files.writeString(next, line, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.move(next, file);
                sync(folder);
            } finally {
                Files.deleteIfExists(next);
            }
            return open(file);
        } catch (FileAlreadyExistsException e) {
            throw refusal(Problem.THERE_ALREADY, file, "is there already", e);
        } catch (IOException e) {
            throw refusal(Problem.NOT_MADE, file, "cannot be written", e);
        }
    }

    /** A file with a new key unless there is one already; for the demo and for setting up. */
    public static KeyFile openOrCreate(Path file) {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) ? create(file) : open(file);
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static byte[] key(Path file, String digits) {
        if (!digits.matches("[0-9a-f]{" + 2 * Cipherer.KEY_BYTES + "}")) {
            String said = "must hold %d hexadecimal digits".formatted(2 * Cipherer.KEY_BYTES);
            throw refusal(Problem.NO_KEY_INSIDE, file, said, null);
        }
        return HexFormat.of().parseHex(digits);
    }

    private static NoKeyException refusal(Problem problem, Path file, String said, @Nullable Throwable cause) {
        return new NoKeyException(problem, file.toString(), "the key file %s %s".formatted(file, said), cause);
    }

    @Override
    public Optional<String> id() {
        byte[] digest = cipherer.digest("id".getBytes(StandardCharsets.UTF_8));
        return Optional.of(HexFormat.of().formatHex(digest, 0, ID_BYTES));
    }

    @Override
    public byte[] wrap(byte[] key, String person) {
        return cipherer.encipher(key, "person " + person);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String person) {
        return cipherer.decipher(wrapped, "person " + person);
    }

    @Override
    public String toString() {
        return "KeyFile[" + file + "]";
    }
}
