package org.gongkai.redaction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.worker.WorkerLaunch;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Redacted;

/** Starts a process for each file and ends it with the file. Safe for use by many threads; one file is redacted at a time. */
public final class RedactionProcess {
    private final Supplier<WorkerLaunch> launch;
    private final Duration patience;
    private final Semaphore place = new Semaphore(1, true);

    /**
     * The usual ones.
     *
     * @param patience time for one file before its process is killed
     */
    public RedactionProcess(int heapMegabytes, Duration patience) {
        this(() -> new WorkerLaunch(RedactionMain.class.getName(), heapMegabytes), patience);
    }

    RedactionProcess(Supplier<WorkerLaunch> launch, Duration patience) {
        this.launch = launch;
        this.patience = patience;
    }

    /**
     * The file without what is covered and without what no page shows.
     *
     * @throws CannotRedact it cannot be redacted to the end, or not in the time and room there is
     */
    public Redacted redact(byte[] file, MediaType type, List<Cover> covers) throws CannotRedact {
        place.acquireUninterruptibly();
        try {
            return converse(launch.get().start(), new RedactionRequest(type, covers, file));
        } catch (IOException failure) {
            throw new CannotRedact(Why.TOO_SLOW, failure);
        } finally {
            place.release();
        }
    }

    private Redacted converse(Process process, RedactionRequest request) throws IOException, CannotRedact {
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                process::destroyForcibly,
                CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
                DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            request.writeTo(out);
            return RedactionAnswer.read(in);
        } finally {
            alarm.cancel(false);
            process.destroyForcibly();
        }
    }
}
