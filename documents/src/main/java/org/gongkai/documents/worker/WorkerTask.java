package org.gongkai.documents.worker;

import java.io.IOException;
import java.util.concurrent.Future;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Recipient;
import org.gongkai.documents.Refusal;
import org.jspecify.annotations.Nullable;

/** One file on its way through workers: the next one goes on behind the document that broke the last. For one thread. */
final class WorkerTask {
    /** An archive that breaks more workers than this is refused from there on. */
    private static final int MOST_BROKEN = 8;

    private final WorkerPool pool;
    private final String name;
    private final Payload payload;
    private final Limits limits;
    private final Recipient recipient;
    private int done;
    private int broken;
    private @Nullable String current;

    WorkerTask(WorkerPool pool, String name, Payload payload, Limits limits, Recipient recipient) {
        this.pool = pool;
        this.name = name;
        this.payload = payload;
        this.limits = limits;
        this.recipient = recipient;
    }

    void run() {
        boolean isDone = false;
        while (!isDone) {
            try {
                isDone = attempt();
            } catch (IOException noWorker) {
                refuse(name, Refusal.Code.BREAKS_READER);
                isDone = true;
            }
        }
    }

    /** Lets one worker go on with the file; answers whether nothing is left to do. */
    private boolean attempt() throws IOException {
        Worker worker = pool.take();
        boolean wasUsed = worker.files() > 0;
        boolean isSound = false;
        current = null;
        try {
            converse(worker);
            isSound = true;
            return true;
        } catch (IOException stopped) {
            return isOver(worker.cause(), wasUsed);
        } finally {
            if (isSound) {
                pool.giveBack(worker);
            } else {
                pool.discard(worker);
            }
        }
    }

    private void converse(Worker worker) throws IOException {
        Future<?> alarm = worker.alarm(pool.alarms(), pool.settings().patience());
        try {
            worker.send(new Request(name, payload, limits, done));
            for (Answer answer = worker.next(limits); !(answer instanceof Answer.End); answer = worker.next(limits)) {
                switch (answer) {
                    case Answer.Begin begin -> current = begin.name();
                    case Answer.Document document -> {
                        alarm.cancel(false);
                        hand(document.opened());
                        alarm = worker.alarm(pool.alarms(), pool.settings().patience());
                    }
                    case Answer.Ready ready -> throw new IOException("a worker that greets again");
                    case Answer.End end -> {}
                }
            }
        } finally {
            alarm.cancel(false);
        }
    }

    private void hand(Opened opened) throws IOException {
        if (current == null || ++done > limits.archiveEntries() + 1) {
            throw new IOException("a document that was not announced, or one too many");
        }
        current = null;
        recipient.take(opened);
    }

    /** Refuses what broke the worker; answers whether the rest of the file is lost too. */
    private boolean isOver(Refusal.Code cause, boolean wasUsed) {
        String victim = current;
        boolean mayBeChance = victim == null && (wasUsed || done > 0);
        if (mayBeChance && broken++ == 0) {
            return false;
        }
        if (victim == null || victim.equals(name)) {
            refuse(name, cause);
            return true;
        }
        refuse(victim, cause);
        done++;
        if (++broken < MOST_BROKEN) {
            return false;
        }
        refuse(name, cause);
        return true;
    }

    private void refuse(String refused, Refusal.Code cause) {
        boolean isWhole = refused.equals(name);
        String reason = cause == Refusal.Code.NEEDS_TOO_MUCH_MEMORY
                ? String.valueOf(pool.settings().heapMegabytes())
                : String.valueOf(pool.settings().patience().toSeconds());
        recipient.take(new Opened.Refused(
                refused,
                isWhole ? payload.sha256() : "",
                isWhole ? payload.type() : MediaType.UNKNOWN,
                Refusal.of(cause, refused, reason)));
    }
}
