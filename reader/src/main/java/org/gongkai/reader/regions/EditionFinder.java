package org.gongkai.reader.regions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/** Tells editions apart by the words that only one of them has. Made once; safe for many threads. */
public final class EditionFinder {
    private final Map<Edition, List<String>> distinctive = new LinkedHashMap<>();

    /** A finder among these editions. */
    public EditionFinder(Editions editions) {
        Map<Edition, Set<String>> words = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        editions.all().forEach(edition -> {
            Set<String> own = words(edition);
            own.forEach(word -> uses.merge(word, 1, Integer::sum));
            words.put(edition, own);
        });
        words.forEach((edition, own) -> distinctive.put(
                edition,
                own.stream().filter(word -> uses.getOrDefault(word, 0) == 1).toList()));
    }

    private static Set<String> words(Edition edition) {
        Set<String> words = new HashSet<>();
        for (FormTable table : edition.tables()) {
            table.anchors().forEach(word -> add(words, word));
            for (FormRow row : table.rows()) {
                add(words, row.label());
                row.columns().stream().map(FormColumn::labels).forEach(labels -> add(words, labels.getFirst()));
            }
        }
        return words;
    }

    private static void add(Set<String> words, String word) {
        String reduced = LabelText.reduce(word);
        if (reduced.length() >= 5) {
            words.add(reduced);
        }
    }

    /**
     * Share of each edition's own words that occur, 0 to 1; empty where none has any.
     *
     * @param labels labels of one report
     */
    public Map<Edition, Double> shares(LabelStream labels) {
        Map<Edition, Double> shares = new HashMap<>();
        distinctive.forEach((edition, words) -> {
            int found = 0;
            for (String word : words) {
                found += labels.containsReduced(word) ? 1 : 0;
            }
            if (found > 0) {
                shares.put(edition, (double) found / words.size());
            }
        });
        return shares;
    }
}
