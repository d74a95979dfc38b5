package org.gongkai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.postgres.process.Program;
import org.gongkai.postgres.process.ServerAccount;

/** One start of the server, step by step; whatever stands in the way ends it with a refusal, and nothing is left running. */
final class Start {
    private static final Duration TRIAL = Duration.ofSeconds(20);

    /** The way to the data may be barred even where the programs are within reach. */
    private static final String TRY = "cd \"$1\" && exec \"$2\" --version";

    /** What a shell says of a program that it found and could not start, or whose libraries could not be loaded. */
    private static final int NOT_EXECUTABLE = 126;

    private static final int NOT_LOADED = 127;

    private final DataFolder folder;
    private final Options options;

    Start(DataFolder folder, Options options) {
        this.folder = folder;
        this.options = options;
    }

    EmbeddedPostgres run(FolderLock lock) throws IOException, RefusedException {
        Cluster.verifyMajor(folder);
        Cluster.verifyThere(folder);
        Failures.verifyRoom(folder, options);
        LeftOver.clear(folder, options.patience().stop());
        ServerAccount present = ServerAccount.present();
        prepareFolders(present);
        Binaries binaries = Binaries.unpackedIn(options.binaries().orElse(folder.root()));
        ServerAccount account = accountThatRuns(binaries, present);
        handOver(account, folder.log());
        Cluster cluster = new Cluster(folder, binaries, account);
        cluster.make(options);
        String password = cluster.password();
        Settings.write(folder, options.memory());
        handOver(account, folder.cluster());
        return launchedOnceFree(() -> launched(lock, binaries, account, password));
    }

    private interface Launch {
        EmbeddedPostgres now() throws IOException, RefusedException;
    }

    /** Of a server that was killed some processes may still be about to notice; they hold its memory until then. */
    private EmbeddedPostgres launchedOnceFree(Launch launch) throws IOException, RefusedException {
        long deadline = System.nanoTime() + options.patience().stop().toNanos();
        while (true) {
            try {
                return launch.now();
            } catch (RefusedException e) {
                if (!Failures.isHeldByRemains(e) || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    private EmbeddedPostgres launched(FolderLock lock, Binaries binaries, ServerAccount account, String password)
            throws IOException, RefusedException {
        SocketFolder socket = SocketFolder.make(folder, !account.prefix().isEmpty());
        account.own(socket.path());
        List<String> server =
                new ArrayList<>(List.of(binaries.program("postgres").toString()));
        server.addAll(Settings.commandLine(folder, socket.path(), options.survivesPowerLoss()));
        Postmaster postmaster = Postmaster.launch(folder, account, server);
        boolean isUp = false;
        try {
            postmaster.awaitReady(options);
            Door.prepare(socket, password, folder);
            LogFolder.tidy(folder);
            isUp = true;
            return new EmbeddedPostgres(lock, socket, postmaster, password, options);
        } finally {
            if (!isUp) {
                stop(postmaster, socket);
            }
        }
    }

    private void stop(Postmaster postmaster, SocketFolder socket) throws IOException {
        try {
            postmaster.stop(options.patience().stop());
        } finally {
            socket.remove();
        }
    }

    /** The account under which the server's program starts at all: it is tried, as rights and mounts have many ways to fail. */
    private ServerAccount accountThatRuns(Binaries binaries, ServerAccount present)
            throws IOException, RefusedException {
        List<ServerAccount> candidates = present.isRoot() ? ServerAccount.forRoot() : List.of(present);
        Path log = folder.start().resolve("trial.log");
        Path program = binaries.program("postgres");
        boolean isReached = !present.isRoot();
        for (ServerAccount candidate : candidates) {
            List<String> words = candidate.command(List.of(
                    "sh", "-c", TRY, "gongkai-postgres-try", folder.root().toString(), program.toString()));
            int exit = Program.run(Program.of(words, folder.root(), DataFolder.emptyFile(log)), TRIAL);
            if (exit == 0) {
                return candidate;
            }
            isReached |= exit == NOT_EXECUTABLE || exit == NOT_LOADED;
        }
        Refusal refusal =
                isReached ? new Refusal.BinariesDoNotRun(binaries.folder()) : new Refusal.RootImpossible(folder.root());
        throw new RefusedException(refusal, Program.lastLines(log));
    }

    /** Root keeps lock, password and settings for itself; the server's user passes by them to the folders that are its own. */
    private void prepareFolders(ServerAccount present) throws IOException, RefusedException {
        for (Path inside : List.of(folder.log(), folder.start(), folder.socket())) {
            if (present.isRoot() && Files.isSymbolicLink(inside)) {
                throw new RefusedException(new Refusal.LinkForRoot(inside));
            }
        }
        DataFolder.privateFolder(folder.log());
        DataFolder.privateFolder(folder.start());
        if (present.isRoot()) {
            DataFolder.verifyRootsOwn(folder.start());
            Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwx--x--x"));
            Files.setPosixFilePermissions(folder.start(), PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    /** A folder that changes hands does so with everything in it; one that does not is not walked through. */
    private static void handOver(ServerAccount account, Path owned) throws IOException {
        if (ServerAccount.ownerOf(owned).user() != account.user()) {
            account.ownAll(owned);
        }
    }
}
