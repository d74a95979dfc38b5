package org.gongkai.web.accounts.model;

import java.time.Duration;
import java.time.Instant;
import org.gongkai.web.accounts.model.AttemptStore.Kind;
import org.gongkai.web.accounts.model.secrets.MachineTime;
import org.gongkai.web.accounts.model.secrets.Secrets;
import org.springframework.stereotype.Component;

/** Who has to wait: so many tries of a name or from an address within a quarter of an hour. */
@Component
class Waiting {
    private static final int TRIES_OF_ADDRESS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AttemptStore attempts;
    private final MachineTime time;

    Waiting(AttemptStore attempts, MachineTime time) {
        this.attempts = attempts;
        this.time = time;
    }

    /** Counts the try before it is made, so that many at once are no way around. */
    boolean admits(String name, String address) {
        Instant now = time.now();
        Instant since = now.minus(WINDOW);
        attempts.removeBefore(since);
        boolean hasRoom = attempts.count(Kind.ADDRESS, Secrets.hash(address), now, since) <= TRIES_OF_ADDRESS;
        return hasRoom && attempts.count(Kind.NAME, Secrets.hash(name), now, since) <= SignInDesk.TRIES_OF_NAME;
    }

    void forgive(String name, String address) {
        attempts.forget(Kind.NAME, Secrets.hash(name));
        attempts.takeBack(Kind.ADDRESS, Secrets.hash(address));
    }
}
