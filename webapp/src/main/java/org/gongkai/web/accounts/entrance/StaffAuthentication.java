package org.gongkai.web.accounts.entrance;

import java.util.List;
import java.util.OptionalLong;
import org.gongkai.web.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request that is somebody's: by the cookie of a session, or by a bearer token. */
public final class StaffAuthentication extends AbstractAuthenticationToken {
    private final transient SignedIn who;
    private final long sessionId;
    private final boolean lacksFactor;

    private StaffAuthentication(SignedIn who, long sessionId, boolean lacksFactor) {
        super(List.of());
        this.who = who;
        this.sessionId = sessionId;
        this.lacksFactor = lacksFactor;
        setAuthenticated(true);
    }

    /** By this session, which may still lack the second factor that a role asks for. */
    static StaffAuthentication bySession(SignedIn who, long sessionId, boolean lacksFactor) {
        return new StaffAuthentication(who, sessionId, lacksFactor);
    }

    /** By a bearer token. */
    public static StaffAuthentication byToken(SignedIn who) {
        return new StaffAuthentication(who, 0, false);
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** The session; none for a token. */
    public OptionalLong session() {
        return sessionId == 0 ? OptionalLong.empty() : OptionalLong.of(sessionId);
    }

    /** Whether the second factor has to be set up before anything else. */
    public boolean lacksFactor() {
        return lacksFactor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffAuthentication that
                && who.equals(that.who)
                && sessionId == that.sessionId
                && lacksFactor == that.lacksFactor;
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
