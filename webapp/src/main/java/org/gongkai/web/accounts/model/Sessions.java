package org.gongkai.web.accounts.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.secrets.MachineTime;
import org.gongkai.web.accounts.model.secrets.SecondFactors;
import org.gongkai.web.accounts.model.secrets.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in where. A session begins at sign-in with a secret of its own, so that none can be fixed beforehand, outlives a
 * restart, and ends after an hour without use, after twelve hours, or when its owner or an administrator ends it.
 */
@Service
@Transactional
public class Sessions {
    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_AGENT = 200;

    private final SessionStore store;
    private final SecondFactors factors;
    private final MachineTime time;

    Sessions(SessionStore store, SecondFactors factors, MachineTime time) {
        this.store = store;
        this.factors = factors;
        this.time = time;
    }

    /** Begins a session; the secret that its cookie carries. */
    public String begin(SignedIn who, String address, String agent) {
        Instant now = time.now();
        store.removeEndedBefore(now.minus(KEPT));
        boolean lacksFactor = factors.isMissing(
                who.accountId(), who.posts().stream().map(Post::role).toList());
        String program = agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
        String secret = Secrets.random();
        store.begin(
                Secrets.hash(secret),
                new SessionStore.Beginning(who.accountId(), lacksFactor, address, program),
                now,
                now.plus(LONGEST));
        return secret;
    }

    /** The open session of this secret; notes that it was used. */
    public Optional<SessionStore.Open> find(String secret) {
        Instant now = time.now();
        Optional<SessionStore.Open> found = store.find(Secrets.hash(secret), now, now.minus(IDLE));
        found.ifPresent(session -> store.touch(session.id(), now));
        return found;
    }

    /** The open sessions of an account, the one used last first. */
    public List<SessionStore.Listed> of(long accountId) {
        Instant now = time.now();
        return store.of(accountId, now, now.minus(IDLE));
    }

    /** Ends a session of this account; false where it is not open. */
    public boolean end(long sessionId, long accountId) {
        return store.end(sessionId, accountId, time.now());
    }

    /** Ends every session of an account but this one; 0 keeps none. */
    public void endOthers(long accountId, long keptSessionId) {
        store.endOthers(accountId, keptSessionId, time.now());
    }

    /** Lets the sessions of somebody who has just set up a second factor into the office. */
    public void factorSetUp(long accountId) {
        store.factorSetUp(accountId);
    }
}
