package org.gongkai.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Language and print size of the reader, told to every page as {@code isEnglish}, {@code isLarge} and {@code path}: {@code ?lang=zh|en} and {@code ?size=normal|large}, remembered in two cookies that
 * say nothing else.
 */
@Component("localeResolver")
public class Preferences extends OncePerRequestFilter implements LocaleResolver {
    /** The names of what every page is told of its reader and itself. */
    public static final List<String> TOLD = List.of("isEnglish", "isLarge", "path");

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> SIZES = List.of("normal", "large");
    private static final long YEAR_SECONDS = 31_536_000;

    private final String standardLanguage;

    Preferences(@Value("${gongkai.language:zh}") String standardLanguage) {
        this.standardLanguage = standardLanguage;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String language = choice(request, "lang", LANGUAGES, standardLanguage);
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language comes with the request");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            asked(request, "lang", LANGUAGES).ifPresent(value -> remember(response, "lang", value));
            asked(request, "size", SIZES).ifPresent(value -> remember(response, "size", value));
        }
        request.setAttribute("isLarge", choice(request, "size", SIZES, "normal").equals("large"));
        request.setAttribute("isEnglish", resolveLocale(request).equals(Locale.ENGLISH));
        request.setAttribute("path", request.getMethod().equals("GET") ? request.getRequestURI() : "/");
        chain.doFilter(request, response);
    }

    private static String choice(HttpServletRequest request, String name, List<String> known, String otherwise) {
        return asked(request, name, known).orElseGet(() -> {
            Cookie cookie = WebUtils.getCookie(request, name);
            return cookie != null && known.contains(cookie.getValue()) ? cookie.getValue() : otherwise;
        });
    }

    /** Read from the address alone: asking for parameters would take an upload apart before its limits are in force. */
    private static Optional<String> asked(HttpServletRequest request, String name, List<String> known) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        String value = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst(name);
        return Optional.ofNullable(value).filter(known::contains);
    }

    private static void remember(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(YEAR_SECONDS)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
