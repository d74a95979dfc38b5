package org.gongkai.documents.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;

/** One process on the near side. Talks to one thread at a time. */
final class Worker {
    /** What a Java virtual machine ends with when its heap is used up and it was told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final long LAST_WORDS_SECONDS = 2;

    private final Process process;
    private final DataOutputStream out;
    private final AnswerReader answers;
    private volatile boolean isLate;
    private int files;

    private Worker(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers =
                new AnswerReader(new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
    }

    /** Starts a process; that it serves is only known when it greets. */
    static Worker start(WorkerLaunch launch) throws IOException {
        return new Worker(launch.start());
    }

    /** Hands a file over, and waits for the greeting of a worker that has just started. */
    void send(Request request) throws IOException {
        if (files++ == 0 && !(next(request.limits()) instanceof Answer.Ready)) {
            throw new IOException("a worker that does not greet");
        }
        request.writeTo(out);
    }

    Answer next(Limits limits) throws IOException {
        return answers.next(limits);
    }

    /** How many files were handed over. */
    int files() {
        return files;
    }

    /** Kills the process unless the alarm is cancelled in time. */
    Future<?> alarm(ScheduledExecutorService clock, Duration patience) {
        return clock.schedule(
                () -> {
                    isLate = true;
                    kill();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Why the process stopped answering; ends it where it has not ended. */
    Refusal.Code cause() {
        boolean isOver = hasEnded();
        kill();
        if (isLate) {
            return Refusal.Code.TOO_SLOW;
        }
        return isOver && process.exitValue() == OUT_OF_MEMORY
                ? Refusal.Code.NEEDS_TOO_MUCH_MEMORY
                : Refusal.Code.BREAKS_READER;
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
