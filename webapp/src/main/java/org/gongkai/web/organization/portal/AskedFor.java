package org.gongkai.web.organization.portal;

/** The words for which somebody looked, as they are carried into an application. */
final class AskedFor {
    private static final int MOST = 300;

    private AskedFor() {}

    /** One line of at most 300 signs, none of them cut in half. */
    static String shortened(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        int signs = line.codePointCount(0, line.length());
        return signs <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST));
    }
}
