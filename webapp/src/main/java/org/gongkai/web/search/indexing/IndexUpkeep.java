package org.gongkai.web.search.indexing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongkai.web.search.engine.SearchEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts with the application: makes the index where there is none, mends one that is behind, and commits while it runs.
 *
 * <p>A message that was done after the last commit is lost to the index when the process is killed; the comparison at the next
 * start finds it again, whatever the outbox remembers.
 */
@Component
class IndexUpkeep implements SmartLifecycle {
    private static final Log LOG = LogFactory.getLog(IndexUpkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SearchEngine engine;
    private final IndexKeeper keeper;
    private volatile @Nullable ScheduledExecutorService thread;

    IndexUpkeep(SearchEngine engine, IndexKeeper keeper) {
        this.engine = engine;
        this.keeper = keeper;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("search-index").daemon().factory());
        started.execute(() -> surely(this::catchUp));
        var _ = started.scheduleWithFixedDelay(
                () -> surely(keeper::commit), PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            end(running);
        }
        keeper.commit();
    }

    /** What is being written may be finished; a long repair is broken off, and done at the next start. */
    private static void end(ScheduledExecutorService running) {
        running.shutdown();
        try {
            if (!running.awaitTermination(1, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException _) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the outbox delivers, and after it at the end, so that the last commit has all that was delivered. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 5_000;
    }

    private void catchUp() {
        if (engine.position() == SearchEngine.NEVER) {
            keeper.rebuild();
            return;
        }
        IndexKeeper.Differences found = keeper.repair();
        if (!found.isNone()) {
            LOG.info("the index was behind and was mended: " + found.missing().size() + " missing, "
                    + found.stale().size() + " stale, " + found.surplus().size() + " surplus");
        }
    }

    /** A failure is told and tried again later; without this the first one would end all upkeep. */
    private void surely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (thread == null) {
                return; // broken off by the end of the application
            }
            LOG.error("the upkeep of the index failed and is tried again", e);
        }
    }
}
