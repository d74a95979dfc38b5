package org.gongkai.web.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The token that a form must bring back. A form with files brings it in its address or in a header: asking for its parameters would
 * receive and take apart an upload of somebody who may not even be signed in.
 */
public final class FormTokens implements CsrfTokenRequestHandler {
    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

    /** A new token for whoever has just signed in, for the form on the page that answers. */
    public static void renew(CsrfTokenRepository forms, HttpServletRequest request, HttpServletResponse response) {
        CsrfToken fresh = forms.generateToken(request);
        forms.saveToken(fresh, request, response);
        new FormTokens().handle(request, response, () -> fresh);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        String type = request.getContentType();
        boolean isUpload = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
        return masked.resolveCsrfTokenValue(isUpload ? new WithoutBody(request) : request, token);
    }

    /** The request with the parameters of its address alone. */
    private static final class WithoutBody extends jakarta.servlet.http.HttpServletRequestWrapper {
        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String query = getQueryString();
            if (query == null) {
                return null;
            }
            String value = UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .getFirst(name);
            return value == null ? null : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
