package org.gongkai.screening.people;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.passage.WordSet;

/** Tells full names of persons: a surname of the usual ones, and one or two characters more. */
final class Names {
    static final WordLists WORDS = WordLists.beside(Names.class, "people.txt");
    private static final Set<String> SURNAMES = surnames();
    private static final Set<String> NO_NAMES = Set.copyOf(WORDS.of("no-name"));
    private static final WordSet NO_STARTS = new WordSet(WORDS.of("never-starts-a-name"));
    private static final Set<String> NEVER_IN_NAMES = Set.copyOf(WORDS.of("never-in-names"));
    private static final Pattern POINTED =
            Pattern.compile("\\p{IsHan}{2,5}[\u00b7\u2022\u30fb](?:\\p{IsHan}{3,5}(?=\\P{IsHan}|$)|\\p{IsHan}{3})");

    private Names() {}

    /** Whether these words are a full name and nothing else; blanks inside do not count. */
    static boolean isFullName(String words) {
        String name = words.replace(" ", "");
        int surname = surnameLength(name);
        int given = name.length() - surname;
        boolean isUsual = surname > 0 && given >= 1 && given <= 2 && isGiven(name.substring(surname));
        return POINTED.matcher(name).matches() || (isUsual && !NO_NAMES.contains(name) && !NO_STARTS.startsAt(name, 0));
    }

    /** How many characters of a name with a point in it stand here, such as that of an Uygur; none where none does. */
    static int pointedAt(String text, int at, int to) {
        Matcher name = POINTED.matcher(text).region(at, to);
        return name.lookingAt() ? name.end() - at : 0;
    }

    private static int surnameLength(String name) {
        if (name.length() >= 3 && SURNAMES.contains(name.substring(0, 2))) {
            return 2;
        }
        return !name.isEmpty() && SURNAMES.contains(name.substring(0, 1)) ? 1 : 0;
    }

    private static boolean isGiven(String given) {
        return given.chars().allMatch(c -> isHan((char) c))
                && given.chars().noneMatch(c -> NEVER_IN_NAMES.contains(String.valueOf((char) c)));
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static Set<String> surnames() {
        Set<String> surnames = new HashSet<>(WORDS.of("compound-surname"));
        WORDS.of("surname").forEach(row -> row.chars().forEach(c -> surnames.add(String.valueOf((char) c))));
        return Set.copyOf(surnames);
    }
}
