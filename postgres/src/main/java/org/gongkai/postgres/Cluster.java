package org.gongkai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.gongkai.postgres.process.Program;
import org.gongkai.postgres.process.ServerAccount;

/**
 * The server's own files: made once with a generated password, in a folder beside that is then moved. Where they are, the
 * password that belongs to them is.
 */
final class Cluster {
    private static final int PASSWORD_BYTES = 32;

    private final DataFolder folder;
    private final Binaries binaries;
    private final ServerAccount account;

    /** The files in this folder, for a server run by this account. */
    Cluster(DataFolder folder, Binaries binaries, ServerAccount account) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
    }

    /** Refuses data of another major version. Called before anything is started. */
    static void verifyMajor(DataFolder folder) throws IOException, RefusedException {
        for (Path file : List.of(folder.version(), folder.cluster().resolve("PG_VERSION"))) {
            if (Files.exists(folder.cluster()) && Files.exists(file)) {
                String found = Files.readString(file).strip();
                if (!found.equals(Integer.toString(Binaries.MAJOR))) {
                    throw new RefusedException(new Refusal.OtherMajor(folder.root(), found, Binaries.MAJOR));
                }
            }
        }
    }

    /**
     * Refuses a folder whose files were made and are gone, as when the disk they lie on is not mounted: an empty database in
     * their place would look like the loss of everything. Called before anything is started.
     */
    static void verifyThere(DataFolder folder) throws RefusedException {
        Path files = folder.cluster();
        boolean isGone = isThere(files) ? Files.isSymbolicLink(files) && Files.notExists(files) : wasMade(folder);
        if (isGone) {
            throw new RefusedException(new Refusal.DataMissing(files));
        }
    }

    /** The password and the version are written last, and taken away first where the making begins anew. */
    private static boolean wasMade(DataFolder folder) {
        return (isThere(folder.version()) || isThere(folder.password())) && !isThere(folder.unfinishedCluster());
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the files where there are none yet. */
    void make(Options options) throws IOException, RefusedException {
        if (isThere(folder.cluster())) {
            return;
        }
        Files.deleteIfExists(folder.version());
        Files.deleteIfExists(folder.password());
        // else a power cut could leave the cluster without these files, as if they had been lost
        DataFolder.sync(folder.root());
        DataFolder.delete(folder.unfinishedCluster());
        account.own(DataFolder.privateFolder(folder.unfinishedCluster()));
        String password = newPassword();
        Path forInitdb = folder.start().resolve("pwfile");
        writePrivately(forInitdb, password);
        account.own(forInitdb);
        try {
            initdb(forInitdb, options);
        } finally {
            Files.deleteIfExists(forInitdb);
        }
        writePrivately(folder.password(), password);
        writePrivately(folder.version(), Integer.toString(Binaries.MAJOR));
        DataFolder.sync(folder.password());
        DataFolder.sync(folder.version());
        Files.move(folder.unfinishedCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        DataFolder.sync(
                folder.root()); // else a power cut could take back the name, and with it all that was committed since
    }

    /** The password that belongs to the files. */
    String password() throws IOException, RefusedException {
        String password = Files.exists(folder.password())
                ? Files.readString(folder.password()).strip()
                : "";
        if (password.isEmpty()) {
            throw new RefusedException(new Refusal.PasswordLost(folder.password()));
        }
        return password;
    }

    private void initdb(Path passwordFile, Options options) throws IOException, RefusedException {
        List<String> words = List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + folder.unfinishedCluster(),
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                options.survivesPowerLoss() ? "--data-checksums" : "--no-sync",
                "--no-instructions");
        Path log = folder.start().resolve("initdb.log");
        int exit = Program.run(
                Program.of(account.command(words), folder.root(), DataFolder.emptyFile(log)),
                options.patience().start());
        if (exit != 0) {
            throw Failures.from(folder, log, options);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.writeString(DataFolder.emptyFile(file), text + "\n", StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }
}
