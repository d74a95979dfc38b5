package org.gongkai.web.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Rings within this node when a message was added, so that nobody has to look for one all the time. */
@Component("outboxBell")
public class Bell {
    private static final int RINGS_KEPT = 64;

    private final Semaphore rings = new Semaphore(0);

    /** Wakes somebody who waits, or the next who would. */
    public void ring() {
        if (rings.availablePermits() < RINGS_KEPT) {
            rings.release();
        }
    }

    /** Waits for the bell, but not longer than this; messages of other nodes do not ring here. */
    public void await(Duration longest) throws InterruptedException {
        boolean _ = rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
