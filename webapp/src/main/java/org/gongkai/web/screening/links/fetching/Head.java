package org.gongkai.web.screening.links.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says before its page begins.
 *
 * @param status such as 200
 * @param location where it sends on to
 */
record Head(int status, Optional<String> location) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
    private static final String LOCATION = "location:";

    /** What came is no head, too long for one, or broke off. */
    static final class BrokenException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenException(String why) {
            super(why);
        }
    }

    /**
     * Reads it, and nothing behind it.
     *
     * @param mostBytes of it, with everything that was said on the way (1xx)
     */
    static Head read(InputStream from, int mostBytes) throws IOException {
        Lines lines = new Lines(from, mostBytes);
        Head head = one(lines);
        while (head.status < 200) {
            head = one(lines);
        }
        return head;
    }

    private static Head one(Lines lines) throws IOException {
        Matcher status = STATUS.matcher(lines.next());
        if (!status.matches()) {
            throw new BrokenException("no status line");
        }
        Optional<String> location = Optional.empty();
        String line = lines.next();
        while (!line.isEmpty()) {
            if (location.isEmpty() && line.regionMatches(true, 0, LOCATION, 0, LOCATION.length())) {
                location = Optional.of(line.substring(LOCATION.length()).strip());
            }
            line = lines.next();
        }
        return new Head(Integer.parseInt(status.group(1)), location);
    }

    /** Lines of bytes, counted. */
    private static final class Lines {
        private final InputStream from;
        private int left;

        Lines(InputStream from, int mostBytes) {
            this.from = from;
            this.left = mostBytes;
        }

        String next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int one = from.read();
            while (one != '\n') {
                if (one < 0 || --left <= 0) {
                    throw new BrokenException(one < 0 ? "broke off" : "too long");
                }
                line.write(one);
                one = from.read();
            }
            left--;
            String text = line.toString(StandardCharsets.UTF_8);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
