package org.gongkai.postgres.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts programs in an environment of their own and waits for them, never longer than told. */
public final class Program {
    private static final int LAST_LINES = 20;

    private Program() {}

    /**
     * A program about to be started: with only a search path and a plain locale in its environment, nothing of {@code
     * PGDATA} and its kin, and with what it prints in the log.
     */
    public static ProcessBuilder of(List<String> command, Path workingFolder, Path log) {
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        String path = System.getenv().getOrDefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        program.environment().clear();
        program.environment().put("PATH", path);
        program.environment().put("LC_ALL", "C");
        return program;
    }

    /**
     * Runs a program to its end, which no return from here outlives: it is killed where it took too long or this thread is
     * interrupted, with the programs it started.
     *
     * @return its exit code; -1 where it could not be started or took longer than the patience
     */
    public static int run(ProcessBuilder program, Duration patience) throws IOException {
        Process process;
        try {
            process = program.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .start();
        } catch (IOException e) {
            return -1;
        }
        try {
            return isDoneWithin(process.onExit(), patience) ? process.exitValue() : -1;
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    /** Whether this process ends in time. */
    public static boolean endsWithin(ProcessHandle process, Duration patience) throws InterruptedIOException {
        return isDoneWithin(process.onExit(), patience);
    }

    /** Whether this is done in time; a thread that is interrupted gives up. */
    public static boolean isDoneWithin(CompletableFuture<?> future, Duration patience) throws InterruptedIOException {
        try {
            future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing is computed here that could fail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the database server");
        }
    }

    /** The last lines of a log, oldest first; none where it cannot be read. Another user's log may be a link; none is followed. */
    public static List<String> lastLines(Path log) {
        try (InputStream bytes = Files.newInputStream(log, LinkOption.NOFOLLOW_LINKS)) {
            List<String> lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of("the log " + log + " cannot be read: " + e.getMessage());
        }
    }
}
