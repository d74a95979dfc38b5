package org.gongkai.bench.judgement;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the items of a drill say: a word that is found nowhere else, so that whoever sees it knows which content it was. */
public final class Wording {
    private static final Pattern MARK = Pattern.compile("zq[a-p]+qz");
    private static final int SEEDS = 0xFFFF;

    private Wording() {}

    /** The word of the n-th content of a drill; of letters alone, so that it is one term of the index. */
    public static String mark(long seed, long number) {
        return "zq" + letters(seed & SEEDS) + letters(number) + "qz";
    }

    private static String letters(long number) {
        StringBuilder letters = new StringBuilder();
        String.format(Locale.ROOT, "%04x", number)
                .chars()
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }

    /** A title says nothing, as that of a withdrawn item is told with the reason. */
    static String title() {
        return "Notice of works";
    }

    static String text(String mark) {
        return "Water will be off. " + mark + " Please prepare.";
    }

    /** The name of the file that is attached with this mark. */
    static String fileName(String mark) {
        return "list-" + unmarked(mark) + ".txt";
    }

    /** What stands in it. */
    static String fileText(String mark) {
        return "Streets without water: " + unmarked(mark);
    }

    /** The letters of a mark alone: what is attached is no content of a page. */
    private static String unmarked(String mark) {
        return mark.substring(2, mark.length() - 2);
    }

    /** The marks in an answer. */
    public static Set<String> marks(String answer) {
        return MARK.matcher(answer).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
