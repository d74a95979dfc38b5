package org.gongkai.web.audit.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/** A master key in a file of its own outside the data folder: 64 hexadecimal digits, readable by its owner alone. */
public final class KeyFile implements MasterKey {
    private static final Set<PosixFilePermission> OWNER_ALONE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

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
            throw new NoKeyException("the key file %s is not there".formatted(file));
        }
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
            if (!OWNER_ALONE.containsAll(rights)) {
                throw new NoKeyException("the key file %s has the rights %s; only its owner may read it (chmod 600)"
                        .formatted(file, PosixFilePermissions.toString(rights)));
            }
            return new KeyFile(file, key(file, Files.readString(file).strip()));
        } catch (IOException e) {
            throw new NoKeyException("the key file %s cannot be read".formatted(file), e);
        }
    }

    /** A file with a new key, of mode 600, unless there is one already; for the demo and for setting up. */
    public static KeyFile openOrCreate(Path file) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
                String line = HexFormat.of().formatHex(Cipherer.newKey()) + "\n";
                Files.writeString(file, line, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            } catch (IOException e) {
                throw new NoKeyException("the key file %s cannot be written".formatted(file), e);
            }
        }
        return open(file);
    }

    private static byte[] key(Path file, String digits) {
        if (!digits.matches("[0-9a-f]{" + 2 * Cipherer.KEY_BYTES + "}")) {
            throw new NoKeyException(
                    "the key file %s must hold %d hexadecimal digits".formatted(file, 2 * Cipherer.KEY_BYTES));
        }
        return HexFormat.of().parseHex(digits);
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
