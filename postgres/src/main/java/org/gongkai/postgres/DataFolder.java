package org.gongkai.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.postgres.process.ServerAccount;

/**
 * Where the server's things lie in the data folder: everything under {@code DATA/postgres}.
 *
 * @param root {@code DATA/postgres}, absolute and without links
 */
record DataFolder(Path root) {

    /**
     * Makes {@code DATA/postgres}, where it is missing, open to nobody but its owner, who is the user of this process. Root
     * takes only folders of its own that are no links: whoever owns a folder may put a link in the place of anything in it.
     *
     * @throws RefusedException this process is root's, and {@code DATA} or {@code DATA/postgres} is another user's or a link
     */
    static DataFolder in(Path data) throws IOException, RefusedException {
        boolean isRoot = ServerAccount.present().isRoot();
        Files.createDirectories(data);
        if (isRoot) {
            verifyRootsOwn(data);
        }
        Path root = data.toRealPath().resolve("postgres");
        if (!Files.isDirectory(root)) {
            Files.createDirectory(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        if (isRoot) {
            verifyRootsOwn(root);
        }
        return new DataFolder(root.toRealPath());
    }

    /** Refuses, for a process of root's, a folder that is not root's own, or stands elsewhere than its name says. */
    static void verifyRootsOwn(Path folder) throws IOException, RefusedException {
        if (!ServerAccount.ownerOf(folder).isRoot()) {
            String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
            throw new RefusedException(new Refusal.WrongOwner(folder, owner));
        }
        if (Files.isSymbolicLink(folder)) {
            throw new RefusedException(new Refusal.LinkForRoot(folder));
        }
    }

    /** The server's own files. */
    Path cluster() {
        return root.resolve("data");
    }

    /** Where the server's own files are made, before they are moved to {@link #cluster}. */
    Path unfinishedCluster() {
        return root.resolve("data.new");
    }

    /** The logs of the server. */
    Path log() {
        return root.resolve("log");
    }

    /** What starting programs print before the server keeps its own log. */
    Path startLog() {
        return start().resolve("start.log");
    }

    /**
     * What this process writes for the server and about its start. Where root drops to another user, root writes nowhere
     * else below {@link #root}: in a folder of that user's a link could lead it anywhere.
     */
    Path start() {
        return root.resolve("start");
    }

    /** Where the socket lies if the path is short enough. */
    Path socket() {
        return root.resolve("socket");
    }

    Path password() {
        return root.resolve("password");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** The major version of PostgreSQL that made {@link #cluster}. */
    Path version() {
        return root.resolve("VERSION");
    }

    /** Settings of the operator's own, read after ours and before those that keep data and door safe. */
    Path ownSettings() {
        return root.resolve("local.conf");
    }

    /** Makes a folder that only its owner may enter. */
    static Path privateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    /** Makes an empty file, for its owner only; a link in its place is replaced, and what it leads to left alone. */
    static Path emptyFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** Has the system write what is in this file, or in this folder the names, to the disk. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Deletes a folder with everything in it; nothing happens where there is none. Links are not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(folder);
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}
