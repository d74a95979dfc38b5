package org.gongkai.web.audit.sealing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.audit.model.ChainEnd;
import org.gongkai.web.audit.store.AnchorStore;
import org.gongkai.web.audit.store.SealStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals and anchors while the application runs: from before the first request until after the last one. */
@Component
public class Sealer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int ROWS = 2_000;
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final SealStore seals;
    private final AnchorStore anchors;
    private final Optional<AnchorFile> file;
    private final Clock clock;
    private CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile Instant lastPass = Instant.EPOCH;

    /** Anchors go to {@code gongkai.anchor-file}, else into the data folder; without either to the table alone. */
    @Autowired
    public Sealer(
            SealStore seals,
            AnchorStore anchors,
            Clock clock,
            @Value("${gongkai.anchor-file:}") String file,
            @Value("${gongkai.data:}") String data) {
        this.seals = seals;
        this.anchors = anchors;
        this.clock = clock;
        this.file = AnchorFile.configured(file, data);
    }

    /**
     * Seals all that waits, and anchors what is due.
     *
     * @return how many rows were sealed
     */
    public int sealAll() {
        int sealed = 0;
        int more = seals.seal(ROWS);
        while (more > 0) {
            sealed += more;
            more = more == ROWS ? seals.seal(ROWS) : 0;
        }
        LocalDate today = ChinaTime.today(clock);
        anchors.anchor(today, ends -> writeOutside(today, ends));
        return sealed;
    }

    /** When it was seen the last time that nothing, or nothing any more, waited to be sealed; by the machine's clock. */
    Instant lastPass() {
        return lastPass;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping = new CountDownLatch(1);
            thread = Thread.ofVirtual().name("audit-sealer").start(this::sealUntilStopped);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        stopping.countDown();
        try {
            running.join(Duration.ofSeconds(1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Before the pages, and after them at the end. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8_192;
    }

    private void sealUntilStopped() {
        try {
            boolean isLast;
            do {
                isLast = stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                sealOrSay();
            } while (!isLast);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails now is tried again: no row is lost by it, the tail only grows. */
    private void sealOrSay() {
        try {
            sealAll();
            lastPass = Instant.now();
        } catch (RuntimeException e) {
            LOG.warn("audit rows could not be sealed or anchored this time", e);
        }
    }

    private void writeOutside(LocalDate today, List<ChainEnd> ends) {
        file.ifPresent(anchorFile -> anchorFile.append(today, ends));
    }
}
