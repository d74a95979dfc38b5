package org.gongkai.web.accounts.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.platform.limits.Rate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How a closed address answers: people who open a page are led to the sign-in and back again, programs and pages in the background
 * get a problem with a code that stays, so that a half-typed form is not lost.
 */
@Component
class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Name of a request's attribute, and of the pages': seconds until somebody may come again. */
    static final String WAIT = "wait";

    private static final String SIGN_IN = "/sign-in";
    private static final String AGAIN = "/sign-in/again";
    private static final String SECOND_FACTOR = "/office/account/second-factor";

    private final MessageSource messages;
    private final LocaleResolver languages;

    Refusing(MessageSource messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /** Why; the code told to programs is the lower-case name with hyphens. */
    enum Reason {
        SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED, true),
        TOKEN_NOT_VALID(HttpStatus.UNAUTHORIZED, false),
        SECOND_FACTOR_NEEDED(HttpStatus.FORBIDDEN, false),
        FORM_EXPIRED(HttpStatus.FORBIDDEN, true),
        NOT_ALLOWED(HttpStatus.FORBIDDEN, false),
        TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS, true);

        private final int status;
        private final boolean givesBack;

        /** With whether a form that is refused for it is given back with what was typed, to be sent again. */
        Reason(HttpStatus status, boolean givesBack) {
            this.status = status.value();
            this.givesBack = givesBack;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private String key() {
            return "entrance." + code();
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!isClosedOnPurpose(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        refuse(Reason.SIGN_IN_NEEDED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (why instanceof CsrfException) {
            boolean needsNoSignIn = now instanceof StaffAuthentication
                    || KeptForm.refused(request).filter(KeptForm::isReaders).isPresent();
            refuse(needsNoSignIn ? Reason.FORM_EXPIRED : Reason.SIGN_IN_NEEDED, request, response);
        } else if (!isClosedOnPurpose(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (now instanceof StaffAuthentication staff && staff.lacksFactor()) {
            refuse(Reason.SECOND_FACTOR_NEEDED, request, response);
        } else {
            refuse(Reason.NOT_ALLOWED, request, response);
        }
    }

    /** Whoever came too often is told when to come again; a form that was sent too soon comes back with all that was typed. */
    void refuseTooOften(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = Rate.seconds(wait);
        response.setStatus(Reason.TOO_OFTEN.status);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        request.setAttribute(WAIT, seconds);
        refuse(Reason.TOO_OFTEN, request, response);
    }

    void refuse(Reason reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<KeptForm> typed = isNavigation(request) ? KeptForm.refused(request) : Optional.empty();
        if (typed.isPresent() && reason.givesBack) {
            request.setAttribute(KeptForm.ATTRIBUTE, typed.get());
            forward(reason == Reason.SIGN_IN_NEEDED ? SIGN_IN : AGAIN, request, response);
        } else if (reason == Reason.SIGN_IN_NEEDED && isNavigation(request)) {
            response.sendRedirect(signInAndBack(request), HttpServletResponse.SC_SEE_OTHER);
        } else if (reason == Reason.SECOND_FACTOR_NEEDED && isNavigation(request)) {
            response.sendRedirect(SECOND_FACTOR, HttpServletResponse.SC_SEE_OTHER);
        } else if (isNavigation(request)) {
            request.setAttribute("refusal", reason.key());
            response.sendError(reason.status);
        } else {
            problem(reason, request, response);
        }
    }

    private static void forward(String to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            request.getRequestDispatcher(to).forward(new Reading(request), response);
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    /** The request as one that only asks for a page: what it wanted to change was refused. */
    private static final class Reading extends HttpServletRequestWrapper {
        private Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    private void problem(Reason reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = languages.resolveLocale(request);
        response.setStatus(reason.status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (reason == Reason.TOKEN_NOT_VALID || request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.getWriter().write("""
                        {"type":"urn:gongkai:problem:%s","status":%d,"code":"%s","title":"%s","detail":"%s","signIn":"%s"}
                        """.formatted(
                        reason.code(),
                        reason.status,
                        reason.code(),
                        quoted(messages.getMessage(reason.key(), null, locale)),
                        quoted(messages.getMessage(reason.key() + ".detail", values(request), locale)),
                        SIGN_IN));
    }

    private static Object @Nullable [] values(HttpServletRequest request) {
        Object seconds = request.getAttribute(WAIT);
        return seconds == null ? null : new Object[] {seconds};
    }

    /** One of our own sentences as it stands between quotes in JSON; none has a control character. */
    private static String quoted(String sentence) {
        return sentence.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** An address on no list does not exist for anybody. */
    private static boolean isClosedOnPurpose(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/office") || path.startsWith("/office/") || path.startsWith("/api/v1/");
    }

    /** Browsers say whether a person opens a page; older ones say at least that they want to read one. */
    static boolean isNavigation(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/") || request.getHeader("HX-Request") != null) {
            return false;
        }
        String mode = request.getHeader("Sec-Fetch-Mode");
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return mode == null ? accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) : mode.equals("navigate");
    }

    private static String signInAndBack(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(SIGN_IN);
        if (request.getMethod().equals("GET") && request.getRequestURI().startsWith("/office")) {
            String query = request.getQueryString();
            address.queryParam("back", "{back}");
            return address.build(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query)
                    .toString();
        }
        return address.toUriString();
    }
}
