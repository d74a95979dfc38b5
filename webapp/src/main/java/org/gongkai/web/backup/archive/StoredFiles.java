package org.gongkai.web.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;
import org.gongkai.web.backup.model.Digest;

/**
 * The files of a data folder that belong into a backup: stored content, each file named by the SHA-256 of what is in it, and the
 * anchors of the audit.
 *
 * @param data the data folder
 */
public record StoredFiles(Path data) {
    private static final String FILES = "files";
    private static final String ANCHORS = "anchors";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{2})/\\1[0-9a-f]{62}");

    /** Copies the stored files into parts of the same name, each held against its name. */
    public Map<String, Digest> copyAll(ArchiveWriter archive) throws IOException, BackupRefusedException {
        Map<String, Digest> parts = new TreeMap<>();
        for (Path file : stored()) {
            String name = FILES + "/" + data.resolve(FILES).relativize(file);
            Digest digest;
            try (InputStream in = Files.newInputStream(file)) {
                digest = copy(in, archive.begin(name));
            }
            verifyName(name, digest);
            parts.put(name, digest);
        }
        return parts;
    }

    /** The anchors as they are now; empty where there are none yet. */
    public Optional<byte[]> anchors() throws IOException {
        Path file = data.resolve(ANCHORS);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Writes the anchors as a part. */
    public static Map<String, Digest> write(byte[] anchors, ArchiveWriter archive) throws IOException {
        try (DigestedOutput out = new DigestedOutput(archive.begin(ANCHORS))) {
            out.write(anchors, 0, anchors.length);
            return Map.of(ANCHORS, out.digest());
        }
    }

    /** Puts a part into its place in this data folder. */
    public void restore(String name, InputStream part) throws IOException, BackupRefusedException {
        Path file = data.resolve(name);
        boolean isStored = name.startsWith(FILES + "/")
                && NAME.matcher(name.substring(FILES.length() + 1)).matches();
        if (!isStored && !name.equals(ANCHORS)) {
            throw new BackupRefusedException(Reason.NOT_A_BACKUP, name);
        }
        Files.createDirectories(file.getParent());
        Digest digest = copy(part, Files.newOutputStream(file));
        Archive.sync(file);
        if (isStored) {
            verifyName(name, digest);
        }
    }

    private static Digest copy(InputStream in, OutputStream to) throws IOException {
        try (DigestedOutput out = new DigestedOutput(to)) {
            in.transferTo(out);
            return out.digest();
        }
    }

    private static void verifyName(String name, Digest digest) throws BackupRefusedException {
        if (!name.endsWith(digest.sha256())) {
            throw new BackupRefusedException(Reason.FILE_DAMAGED, name);
        }
    }

    private Iterable<Path> stored() throws IOException {
        Path root = data.resolve(FILES);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root, 2)) {
            return all.filter(file ->
                            NAME.matcher(root.relativize(file).toString()).matches() && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }
}
