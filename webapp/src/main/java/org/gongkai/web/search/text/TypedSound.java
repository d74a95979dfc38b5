package org.gongkai.web.search.text;

/** A word that somebody is still typing by its sound. */
public final class TypedSound {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 36;

    private TypedSound() {}

    /** Whether these are nothing but letters a to z, enough of them to be the sound of something. */
    public static boolean isSound(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * The beginning whose syllables are whole, at least two: {@code dibaob} gives {@code dibao}; empty where there is none.
     *
     * @param word letters a to z
     */
    public static String whole(String word) {
        for (int end = word.length(); end > SHORTEST; end--) {
            String begun = word.substring(0, end);
            if (Syllables.readings(begun, 1).stream().anyMatch(reading -> reading.size() >= 2)) {
                return begun;
            }
        }
        return "";
    }
}
