package org.gongkai.web.files.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Contents by their hash: {@code ab/abcdef…}. A file stands here whole or not at all. */
public final class ContentFolder {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int PREFIX = 2;

    private final Path folder;

    /** The contents of this folder, which is made when it is needed. */
    public ContentFolder(Path folder) {
        this.folder = folder;
    }

    /** Where a content lies, if it is kept. */
    public Path path(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("\"%s\" is no hash of 64 hexadecimal digits".formatted(sha256));
        }
        return part(sha256).resolve(sha256);
    }

    private Path part(String sha256) {
        return folder.resolve(sha256.substring(0, PREFIX));
    }

    /** Takes a received file over; one that is there already is the same, and is replaced in one step. */
    public void take(Quarantine.Held held) throws IOException {
        Path place = path(held.sha256());
        Path part = part(held.sha256());
        boolean isNew = !Files.isDirectory(part);
        Folders.create(part);
        Files.move(held.file(), place, StandardCopyOption.ATOMIC_MOVE);
        Folders.force(part);
        if (isNew) {
            Folders.force(folder);
        }
    }

    /** Removes a content. */
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /** The hashes of all contents whose hash begins like this, in ascending order. */
    public List<String> beginningWith(String prefix) throws IOException {
        Path part = folder.resolve(prefix);
        if (!Files.isDirectory(part)) {
            return List.of();
        }
        List<String> hashes = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (HASH.matcher(name).matches()) {
                    hashes.add(name);
                }
            }
        }
        Collections.sort(hashes);
        return hashes;
    }
}
