package org.gongkai.web.exchange.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * By what two lines are compared, without how they were typed.
 *
 * @param title without spaces and marks
 * @param number 文号 without spaces and brackets; empty where there is none
 * @param address without protocol, www and what stands behind #; empty where there is none
 */
public record Keys(String title, String number, String address) {
    /** The keys of what stands there. */
    public static Keys of(String title, String number, String address) {
        return new Keys(letters(title), letters(number), address(address));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The host in small letters, the path as it is: servers tell capital letters there apart. */
    static String address(String typed) {
        String plain = typed.strip()
                .replaceFirst("#.*$", "")
                .replaceFirst("^(?i)https?:", "")
                .replaceFirst("^/+(?=[^/]+\\.)", "");
        int slash = plain.indexOf('/');
        String host = slash < 0 ? plain : plain.substring(0, slash);
        String path = slash < 0 ? "" : plain.substring(slash);
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + path.replaceFirst("/+$", "");
    }
}
