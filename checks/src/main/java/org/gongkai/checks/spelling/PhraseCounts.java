package org.gongkai.checks.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.checks.rules.HanText;
import org.gongkai.checks.rules.WordList;

/** How often short phrases of two to four Han characters occur in the genre; whole sentences are never kept. */
public final class PhraseCounts {
    private static final int SHORTEST = 2;
    private static final int LONGEST = PackedWords.LONGEST;
    private static final int LEAST_TEXTS = 2;

    private final Map<String, Integer> counts;

    private PhraseCounts(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** The committed counts. */
    public static PhraseCounts committed() {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> entry : WordList.read(PhraseCounts.class, "phrase-counts.txt")) {
            int count = Integer.parseInt(entry.getFirst());
            for (String phrase : entry.get(1).split(" ")) {
                counts.put(phrase, count);
            }
        }
        return new PhraseCounts(counts);
    }

    /** Counts of the phrases that occur in at least two of these texts, so that no single author's are kept. */
    public static PhraseCounts of(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> inTexts = new HashMap<>();
        for (String text : texts) {
            Set<String> own = new HashSet<>();
            count(text, counts, own);
            own.forEach(phrase -> inTexts.merge(phrase, 1, Integer::sum));
        }
        counts.keySet().removeIf(phrase -> inTexts.getOrDefault(phrase, 0) < LEAST_TEXTS);
        return new PhraseCounts(counts);
    }

    private static void count(String text, Map<String, Integer> counts, Set<String> own) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = HanText.isHan(text.charAt(i)) ? run + 1 : 0;
            for (int length = SHORTEST; length <= Math.min(LONGEST, run); length++) {
                String phrase = text.substring(i + 1 - length, i + 1);
                counts.merge(phrase, 1, Integer::sum);
                own.add(phrase);
            }
        }
    }

    /** How often a phrase occurs, 0 when it is not kept. */
    public int of(String phrase) {
        return counts.getOrDefault(phrase, 0);
    }

    /** Every phrase kept. */
    Set<String> phrases() {
        return counts.keySet();
    }

    /** The lines of the committed file: a count, a tab, its phrases. */
    public List<String> lines() {
        TreeMap<Integer, TreeSet<String>> byCount = new TreeMap<>();
        counts.forEach((phrase, count) ->
                byCount.computeIfAbsent(count, _ -> new TreeSet<>()).add(phrase));
        List<String> lines = new ArrayList<>();
        byCount.descendingMap()
                .forEach((count, phrases) ->
                        lines.add(String.format(Locale.ROOT, "%d\t%s", count, String.join(" ", phrases))));
        return lines;
    }
}
