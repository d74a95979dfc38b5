package org.gongkai.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.gongkai.postgres.process.PidFile;
import org.gongkai.postgres.process.Program;
import org.gongkai.postgres.process.ServerAccount;
import org.gongkai.postgres.process.Stopping;

/** The running server: started with a watch that stops it when this process is gone, and stopped in good order. */
final class Postmaster {
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    /** A process that has gone is noted as ended by a thread of its own, a moment later. */
    private static final int NOTED_WITHIN = 5;

    private static final String WATCH = watch();

    private final Process process;
    private final CompletableFuture<Process> ended;
    private final DataFolder folder;

    private Postmaster(Process process, DataFolder folder) {
        this.process = process;
        this.ended = process.onExit();
        this.folder = folder;
    }

    /** Starts the server; it is not ready yet. */
    static Postmaster launch(DataFolder folder, ServerAccount account, List<String> server) throws IOException {
        List<String> words = new ArrayList<>();
        if (isOnPath("setsid")) {
            words.add("setsid"); // a Ctrl-C on the terminal is for this process, which then stops the server itself
        }
        words.addAll(List.of(
                "sh", "-c", WATCH, "gongkai-postgres-watch", folder.cluster().toString()));
        words.addAll(server);
        Path log = DataFolder.emptyFile(folder.startLog());
        Process process = Program.of(account.command(words), folder.root(), log).start();
        return new Postmaster(process, folder);
    }

    /**
     * Waits until the server takes connections.
     *
     * @throws RefusedException it ended or was not ready in time, and is stopped
     */
    void awaitReady(Options options) throws IOException, RefusedException {
        long deadline = System.nanoTime() + options.patience().start().toNanos();
        while (!isReady()) {
            if (Program.endsWithin(process.toHandle(), LOOK_EVERY)) {
                throw Failures.from(folder, LogFolder.ofStart(folder), options);
            }
            if (System.nanoTime() > deadline) {
                stop(options.patience().stop());
                Path log = LogFolder.ofStart(folder);
                throw new RefusedException(
                        new Refusal.StartTimedOut(options.patience().start(), log), Program.lastLines(log));
            }
        }
    }

    /**
     * Stops the server in good order, or at once when that takes too long; nothing happens where it has ended. A thread that
     * was interrupted before waits like any other, and is interrupted again afterwards.
     *
     * @throws IOException it did not end, or this thread was told meanwhile not to wait; the watch asks it to stop all the same
     */
    void stop(Duration patience) throws IOException {
        boolean wasInterrupted = Thread.interrupted();
        try {
            if (process.isAlive() && !Stopping.stop(process.toHandle(), folder.root(), patience)) {
                throw new IOException("the database server, process %d, does not stop".formatted(pid()));
            }
            ended.copy().completeOnTimeout(process, NOTED_WITHIN, SECONDS).join();
        } finally {
            process.getOutputStream().close();
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Done when the server has ended, whoever ended it. */
    CompletableFuture<Void> ended() {
        return ended.thenAccept(done -> {});
    }

    private boolean isReady() throws IOException {
        Optional<PidFile> note = PidFile.in(folder.cluster());
        return note.isPresent() && note.get().isReady() && note.get().pid() == process.pid();
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(":"))
                .filter(part -> !part.isEmpty())
                .anyMatch(part -> Files.isExecutable(Path.of(part, program)));
    }

    private static String watch() {
        try (InputStream script = Postmaster.class.getResourceAsStream("watch.sh")) {
            if (script == null) {
                throw new IllegalStateException("watch.sh must lie beside this class");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
