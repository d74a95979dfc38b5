package org.gongkai.web.ui.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/** A rendered page, packed as most browsers take it, and what tells it from every other. */
final class KeptPage {
    private static final String GZIP = "gzip";
    /** A browser may keep it, and asks each time whether it is still so. */
    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ZERO).mustRevalidate();

    private final byte[] packed;
    private final int length;
    private final String tag;

    private KeptPage(byte[] packed, int length, String tag) {
        this.packed = packed;
        this.length = length;
        this.tag = tag;
    }

    /** This page, in UTF-8. */
    static KeptPage of(byte[] page) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeptPage(packed.toByteArray(), page.length, "W/\"" + DigestUtils.md5DigestAsHex(page) + "\"");
    }

    /** About how many bytes it takes with what it is kept under, which says about the same. */
    int weight() {
        return packed.length + length;
    }

    /** Sends it, or that the browser has it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING.getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (takesPacked(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            response.setContentLength(packed.length);
            response.getOutputStream().write(packed);
        } else {
            response.setContentLength(length);
            try (GZIPInputStream page = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                page.transferTo(response.getOutputStream());
            }
        }
    }

    /** Whether the browser names this way of packing, and not with a weight of nothing. */
    private static boolean takesPacked(HttpServletRequest request) {
        List<String> named = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
        return named.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(way -> way.matches("gzip(;.*)?") && !way.matches("gzip;\\s*q=0(\\.0*)?"));
    }
}
