package org.gongkai.web.places.bundle;

import java.util.Locale;

/** Names of files that every system takes, told apart by their numbers. */
final class SafeName {
    private static final int LONGEST = 80;

    private SafeName() {}

    /**
     * The name of an attachment in the package.
     *
     * @param number from 1
     */
    static String of(int number, String given) {
        String safe = given.replaceAll("[\\p{Cc}\\p{Cf}\\\\/:*?\"<>|]", "_")
                .replaceFirst("^[.\\s]+", "")
                .strip();
        int dot = safe.lastIndexOf('.');
        String ending = dot < 0 || safe.length() - dot > 10 ? "" : safe.substring(dot);
        String stem = safe.substring(0, safe.length() - ending.length());
        String kept = stem.length() <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST / 2));
        return String.format(Locale.ROOT, "%02d-%s%s", number, kept, ending);
    }
}
