package org.gongkai.documents.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/**
 * Pages saved as one file (mht, mhtml): a mail whose first part of type html is the page. Its pictures are not looked at.
 * Lines and columns of such a page count in the page itself.
 */
public final class WebArchive {
    private static final int HEAD = 8192;

    /** In the headers of every archive. */
    private static final String MARK = "boundary=";

    private static final Pattern RELATED =
            Pattern.compile("^content-type:\\s*multipart/(related|mixed|alternative)\\b", Pattern.MULTILINE);
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern HTML = Pattern.compile("^content-type:\\s*text/html\\b", Pattern.MULTILINE);
    private static final Pattern CHARSET = Pattern.compile("charset=\\s*\"?([\\w.:-]{1,40})");
    private static final Pattern ENCODING =
            Pattern.compile("^content-transfer-encoding:\\s*([\\w-]{1,40})", Pattern.MULTILINE);

    /**
     * The page of an archive.
     *
     * @param charset as its part says, empty where it says nothing
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Page(byte[] bytes, String charset) {}

    private WebArchive() {}

    /** The page in a file, empty where the file is no archive of a page. */
    public static Optional<Page> page(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!head.contains(MARK)) {
            return Optional.empty();
        }
        String headers = unfolded(head.substring(0, Math.max(0, end(head))));
        Matcher boundary = BOUNDARY.matcher(headers);
        if (!RELATED.matcher(headers.toLowerCase(Locale.ROOT)).find() || !boundary.find()) {
            return Optional.empty();
        }
        String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        return firstPage(new String(bytes, StandardCharsets.ISO_8859_1), mark);
    }

    private static Optional<Page> firstPage(String file, String mark) {
        for (int at = file.indexOf(mark); at >= 0; ) {
            int start = at + mark.length();
            int next = file.indexOf(mark, start);
            String part = file.substring(start, next < 0 ? file.length() : next).stripLeading();
            int end = end(part);
            String headers = end < 0 ? "" : unfolded(part.substring(0, Math.min(end, HEAD)));
            if (HTML.matcher(headers.toLowerCase(Locale.ROOT)).find()) {
                return Optional.of(decoded(headers.toLowerCase(Locale.ROOT), part.substring(end)));
            }
            at = next;
        }
        return Optional.empty();
    }

    /** Offset of the first blank line, -1 where there is none. */
    private static int end(String text) {
        int unix = text.indexOf("\n\n");
        int windows = text.indexOf("\r\n\r\n");
        return unix < 0 || (windows >= 0 && windows < unix) ? windows : unix;
    }

    private static String unfolded(String headers) {
        return headers.replaceAll("\\r?\\n[ \\t]+", " ");
    }

    private static Page decoded(String headers, String body) {
        Matcher charset = CHARSET.matcher(headers);
        Matcher encoding = ENCODING.matcher(headers);
        byte[] raw = body.strip().getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = switch (encoding.find() ? encoding.group(1) : "") {
            case "quoted-printable" -> unquoted(raw);
            case "base64" -> unpacked(raw);
            default -> raw;
        };
        return new Page(bytes, charset.find() ? charset.group(1) : "");
    }

    private static byte[] unpacked(byte[] packed) {
        try {
            return Base64.getMimeDecoder().decode(packed);
        } catch (IllegalArgumentException cut) {
            throw new RefusedException(Refusal.Code.CORRUPTED, "base64");
        }
    }

    /** What is no proper sequence stays as it is written. */
    private static byte[] unquoted(byte[] quoted) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(quoted.length);
        int at = 0;
        while (at < quoted.length) {
            int code = quoted[at] == '=' && at + 2 < quoted.length ? code(quoted, at + 1) : -1;
            if (code >= 0) {
                plain.write(code);
                at += 3;
            } else if (quoted[at] == '=' && lineBreak(quoted, at + 1) > 0) {
                at += 1 + lineBreak(quoted, at + 1);
            } else {
                plain.write(quoted[at++]);
            }
        }
        return plain.toByteArray();
    }

    private static int code(byte[] quoted, int at) {
        int high = Character.digit(quoted[at], 16);
        int low = Character.digit(quoted[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int lineBreak(byte[] quoted, int at) {
        if (at < quoted.length && quoted[at] == '\n') {
            return 1;
        }
        return at + 1 < quoted.length && quoted[at] == '\r' && quoted[at + 1] == '\n' ? 2 : 0;
    }
}
