package org.gongkai.documents.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Opening;
import org.gongkai.documents.Recipient;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.opening.FileOpening;

/**
 * Opens files in worker processes, which start when they are needed and end with this one. A document whose worker runs
 * out of time or memory, or breaks, is refused; the others of the same archive are opened by the next worker. Safe for
 * use by many threads at once; more of them than workers wait.
 */
public final class WorkerPool implements Opening, AutoCloseable {
    /** A worker is replaced after so many files, so that nothing one of them left behind grows. */
    private static final int FILES_PER_WORKER = 200;

    private final WorkerSettings settings;
    private final WorkerLaunch launch;
    private final FileOpening near = new FileOpening();
    private final Semaphore places;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final ScheduledExecutorService clock = clock();
    private boolean isClosed;

    /** A pool without any worker yet. */
    public WorkerPool(WorkerSettings settings) {
        this(settings, new WorkerLaunch(WorkerMain.class.getName(), settings.heapMegabytes()));
    }

    WorkerPool(WorkerSettings settings, WorkerLaunch launch) {
        this.settings = settings;
        this.launch = launch;
        this.places = new Semaphore(settings.workers(), true);
    }

    @Override
    public void open(String name, byte[] bytes, Limits limits, Recipient recipient) {
        boolean isTrusted =
                settings.scope() == WorkerSettings.Scope.RISKY_FORMATS && FileOpening.isPlain(bytes, limits);
        if (isTrusted || bytes.length > limits.fileBytes()) {
            near.open(name, bytes, limits, recipient);
        } else {
            new WorkerTask(this, name, new Payload.InMemory(bytes), limits, recipient).run();
        }
    }

    /**
     * Opens a file of this machine in a worker, whatever the scope; it is never held as a whole in this process.
     *
     * @param name as it is shown; the path is not
     * @param file changed by nobody meanwhile
     * @throws IOException when its size cannot be told
     */
    public void open(String name, Path file, Limits limits, Recipient recipient) throws IOException {
        long size = Files.size(file);
        if (size > limits.fileBytes()) {
            Refusal refusal = Refusal.of(Refusal.Code.TOO_LARGE, name, size, limits.fileBytes());
            recipient.take(new Opened.Refused(name, "", MediaType.UNKNOWN, refusal));
        } else {
            new WorkerTask(this, name, new Payload.OnDisk(file, Math.toIntExact(size)), limits, recipient).run();
        }
    }

    /** Its thread ends when no alarm is set, so that a closed pool leaves nothing behind. */
    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("worker-alarm").factory());
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    /** A worker for the calling thread alone, waited for where all are busy. */
    Worker take() throws IOException {
        places.acquireUninterruptibly();
        try {
            synchronized (idle) {
                Worker rested = idle.poll();
                if (rested != null) {
                    return rested;
                }
            }
            return Worker.start(launch);
        } catch (IOException | RuntimeException failure) {
            places.release();
            throw failure;
        }
    }

    /** Takes a worker back that has done its work. */
    void giveBack(Worker worker) {
        synchronized (idle) {
            if (isClosed || worker.files() >= FILES_PER_WORKER) {
                worker.kill();
            } else {
                idle.push(worker);
            }
        }
        places.release();
    }

    /** Takes a worker back that is of no more use. */
    void discard(Worker worker) {
        worker.kill();
        places.release();
    }

    ScheduledExecutorService alarms() {
        return clock;
    }

    WorkerSettings settings() {
        return settings;
    }

    /** Ends the workers that rest; one that is busy ends with its file. */
    @Override
    public void close() {
        synchronized (idle) {
            isClosed = true;
            idle.forEach(Worker::kill);
            idle.clear();
        }
    }
}
