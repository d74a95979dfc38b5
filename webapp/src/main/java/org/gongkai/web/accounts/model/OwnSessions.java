package org.gongkai.web.accounts.model;

import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in. What they end there is told to the audit trail in the same transaction. */
@Service
@Transactional
public class OwnSessions {
    private final Sessions sessions;
    private final AccountTrail trail;

    OwnSessions(Sessions sessions, AccountTrail trail) {
        this.sessions = sessions;
        this.trail = trail;
    }

    /** Begins a session; the secret that its cookie carries. */
    public String begin(SignedIn who, String address, String agent) {
        return sessions.begin(who, address, agent);
    }

    /** The open ones, the one used last first. */
    @Transactional(readOnly = true)
    public List<SessionStore.Listed> of(SignedIn who) {
        return sessions.of(who.accountId());
    }

    /** Ends the session in which this is asked for. */
    public void signOut(SignedIn who, long session) {
        if (sessions.end(session, who.accountId())) {
            trail.note("account.sign-out", who.accountId(), "");
        }
    }

    /** Ends another one; nothing happens where it is not open, or somebody else's. */
    public void end(SignedIn who, long session) {
        if (sessions.end(session, who.accountId())) {
            trail.note("account.end-session", who.accountId(), String.valueOf(session));
        }
    }

    /** Ends all but this one. */
    public void endOthers(SignedIn who, long kept) {
        sessions.endOthers(who.accountId(), kept);
        trail.note("account.end-session", who.accountId(), "others");
    }
}
