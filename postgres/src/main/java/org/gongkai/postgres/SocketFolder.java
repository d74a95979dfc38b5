package org.gongkai.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The private folder of the socket. The system allows 107 bytes for the path of a socket, so a data folder that lies deep
 * gets a folder of its own among the temporary ones.
 *
 * @param path the folder, for its owner only
 * @param isTemporary whether it goes with the server
 */
record SocketFolder(Path path, boolean isTemporary) {
    private static final int LONGEST_PATH = 107;

    /**
     * Makes the folder, empty. The caller holds the data folder's lock and has stopped whatever ran there.
     *
     * @param passable whether the folder must be reached by another user than this process, as root's own may not be
     */
    static SocketFolder make(DataFolder folder, boolean passable) throws IOException {
        if (fits(folder.socket())) {
            SocketFolder made = new SocketFolder(DataFolder.privateFolder(folder.socket()), false);
            made.empty();
            return made;
        }
        String runtime = passable ? "" : System.getenv().getOrDefault("XDG_RUNTIME_DIR", "");
        for (String parent : List.of(runtime, System.getProperty("java.io.tmpdir"), "/tmp")) {
            Path candidate = Path.of(parent);
            if (candidate.isAbsolute() && Files.isWritable(candidate) && fits(candidate.resolve("x".repeat(30)))) {
                return new SocketFolder(Files.createTempDirectory(candidate, "gongkai-"), true);
            }
        }
        throw new IOException("no folder with a path short enough for a socket");
    }

    /** The socket itself. */
    Path socket() {
        return socketIn(path);
    }

    /** Of a killed server a lock may be left, whose number belongs to somebody else by now. */
    private void empty() throws IOException {
        Files.deleteIfExists(socket());
        Files.deleteIfExists(socket().resolveSibling(socket().getFileName() + ".lock"));
    }

    /** Removes the folder with whatever the server left in it, if it was made for this server only. */
    void remove() throws IOException {
        if (isTemporary) {
            empty();
            Files.deleteIfExists(path);
        }
    }

    static boolean fits(Path folder) {
        return socketIn(folder).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH;
    }

    private static Path socketIn(Path folder) {
        return folder.resolve(".s.PGSQL." + Settings.PORT);
    }
}
