package org.gongkai.web.accounts.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.secrets.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer …}: a token that is not valid (any more) is refused, on open addresses too. */
final class BearerTokens extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final Refusing refusing;

    BearerTokens(Tokens tokens, Accounts accounts, Refusing refusing) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.refusing = refusing;
    }

    /** Whether the request names a token: a browser never sends one by itself, so that it needs no form token. */
    static boolean isNamedBy(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isNamedBy(request)) {
            chain.doFilter(request, response);
            return;
        }
        String token = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        Optional<SignedIn> who = tokens.accountOf(token).flatMap(accounts::signedIn);
        if (who.isEmpty()) {
            refusing.refuse(Refusing.Reason.TOKEN_NOT_VALID, request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(StaffAuthentication.byToken(who.get())));
        chain.doFilter(request, response);
    }
}
