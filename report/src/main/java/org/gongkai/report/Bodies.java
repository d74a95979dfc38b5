package org.gongkai.report;

/** Names of bodies as reports print them, shorter or fuller: 「青禾镇人民政府」 is 「临江县青禾镇人民政府」. */
public final class Bodies {
    private Bodies() {}

    /** Whether two names may be of the same body: one ends with the other, white space aside, or one is unknown. */
    public static boolean isSame(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.endsWith(second) || second.endsWith(first);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\u3000]", "");
    }
}
