package org.gongkai.web.exchange.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The heading of a table.
 *
 * @param texts by 0-based column; those of two lines joined
 * @param firstRow the number of its first row, as a spreadsheet shows it
 * @param lastRow that of its last row
 */
public record Headings(List<String> texts, int firstRow, int lastRow) {
    /** Copies the list. */
    public Headings {
        texts = List.copyOf(texts);
    }

    /** By what a table with the same columns is known again: lower-case hex of the SHA-256 of its plain headings. */
    public String fingerprint() {
        String plain = texts.stream().map(Headings::plain).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }

    /** A heading without what does not name it: spaces, what stands in brackets, marks of what must be filled, width of letters. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)|\\[[^]]*]|[\\s\\u3000:*]", "")
                .toLowerCase(Locale.ROOT);
    }
}
