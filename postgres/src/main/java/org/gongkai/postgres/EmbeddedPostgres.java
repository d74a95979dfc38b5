package org.gongkai.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * The PostgreSQL of a data folder, run by this process alone: unpacked and made at the first start, reachable by a socket
 * of the file system with a generated password and by nothing else, stopped with this process however it ends.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The database and the user the application works with; it owns the database and nothing else. */
    public static final String APPLICATION = "gongkai";

    /** The user who may do everything, with the same password; for tests that make databases, never for the application. */
    public static final String SUPERUSER = "postgres";

    private final FolderLock lock;
    private final SocketFolder socket;
    private final Postmaster postmaster;
    private final String password;
    private final Options options;
    private boolean isClosed;

    EmbeddedPostgres(FolderLock lock, SocketFolder socket, Postmaster postmaster, String password, Options options) {
        this.lock = lock;
        this.socket = socket;
        this.postmaster = postmaster;
        this.password = password;
        this.options = options;
    }

    /**
     * Starts the server of this data folder and returns when it takes connections and the application's database is there.
     * The first start in a folder takes some seconds, later ones less than one.
     *
     * @param dataFolder made if missing; the server's things go to {@code postgres} in it
     * @throws RefusedException why there is no database, in words
     */
    public static EmbeddedPostgres start(Path dataFolder, Options options) throws RefusedException {
        try {
            DataFolder folder = DataFolder.in(dataFolder);
            FolderLock lock = FolderLock.take(folder);
            EmbeddedPostgres started = null;
            try {
                started = new Start(folder, options).run(lock);
                return started;
            } finally {
                if (started == null) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw Failures.from(dataFolder, e);
        } catch (UncheckedIOException e) {
            throw Failures.from(dataFolder, new IOException(e));
        }
    }

    /** Where the application's database is, for the driver; neither user nor password is in it. */
    public String jdbcUrl() {
        return jdbcUrl(APPLICATION);
    }

    /** Where a database of this server is. */
    public String jdbcUrl(String database) {
        return Door.url(socket.socket(), database);
    }

    /** The user the application works as. */
    public String user() {
        return APPLICATION;
    }

    /** The generated password; never printed. */
    public String password() {
        return password;
    }

    /** The major version of PostgreSQL. */
    public int majorVersion() {
        return Binaries.MAJOR;
    }

    /** The number of the server's process. */
    public long pid() {
        return postmaster.pid();
    }

    /** Whether the server's process is there. */
    public boolean isRunning() {
        return postmaster.isAlive();
    }

    /** Done when the server's process has ended, by {@link #close} or by itself; a supervisor of the application watches it. */
    public CompletableFuture<Void> ended() {
        return postmaster.ended();
    }

    /**
     * Deletes all but the newest thirty of the server's logs, as every start does; for a daily task of an application that
     * runs for months.
     */
    public void tidyLogs() throws IOException {
        LogFolder.tidy(lock.folder());
    }

    /**
     * Stops the server when this process ends in good order. For programs that do not close it themselves; those that do
     * must not ask for it, or the server goes while they are still working.
     */
    public void closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "postgres-stop"));
    }

    /**
     * Stops the server, bounded in time, and lets go of the folder; further calls do nothing, unless the server did not stop
     * and should be asked again. A thread that was interrupted before stops it all the same, and stays interrupted.
     */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        try (lock) {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() throws IOException {
        try {
            postmaster.stop(options.patience().stop());
            isClosed = true;
        } finally {
            socket.remove();
        }
    }

    @Override
    public String toString() {
        return "EmbeddedPostgres[" + socket.path() + ", pid " + pid() + "]";
    }
}
