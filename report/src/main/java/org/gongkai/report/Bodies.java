package org.gongkai.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Names of bodies as reports print them, shorter or fuller: 「青禾镇人民政府」 is 「临江县青禾镇人民政府」. */
public final class Bodies {
    /** With what the name of a division or an organ ends. */
    private static final String DIVISIONS = divisions();

    private Bodies() {}

    /**
     * Whether two names may be of the same body: they are equal, white space aside, or one is unknown, or one stands at
     * the end of the other behind the name of a division; 「大青禾镇」 is another town than 「青禾镇」.
     */
    public static boolean isSame(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.length() >= second.length() ? isFullNameOf(first, second) : isFullNameOf(second, first);
    }

    private static boolean isFullNameOf(String full, String name) {
        int before = full.length() - name.length();
        return full.endsWith(name)
                && (name.isEmpty() || before == 0 || isDivision(full.charAt(before - 1)) || isDivision(name.charAt(0)));
    }

    private static boolean isDivision(char last) {
        return DIVISIONS.indexOf(last) >= 0;
    }

    private static String plain(String name) {
        boolean isPlain = name.chars().noneMatch(Character::isWhitespace);
        return isPlain ? name : name.replaceAll("[\\s\u3000]", "");
    }

    private static String divisions() {
        try (InputStream stream = Bodies.class.getResourceAsStream("divisions.txt")) {
            if (stream == null) {
                throw new IllegalStateException("resource divisions.txt is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
