package org.gongkai.web.catalog.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.search.engine.Field;
import org.gongkai.web.search.engine.TermList;
import org.gongkai.web.search.text.DocumentTerms;
import org.gongkai.web.search.text.Folding;

/**
 * Which entries a title may belong to, by the terms that searching uses: a term counts the more, the fewer entries have it.
 * The name of an entry counts more than its content.
 */
public final class Suggestions {
    /** As many as a person reads before choosing. */
    public static final int MOST = 3;

    private static final double IN_NAME = 3;
    /** Below this share of the best one, an entry is no help; found by trying titles of the demonstration. */
    private static final double LEAST_SHARE = 0.4;

    private Suggestions() {}

    /**
     * An entry that may fit.
     *
     * @param words of the title that speak for it
     */
    public record Suggestion(EffectiveEntry entry, List<String> words) {}

    /** At most three of these entries, the best first; none where the title shares no term with any. */
    public static List<Suggestion> of(String title, List<EffectiveEntry> entries) {
        TermList asked = terms(title);
        List<Scored> scored = new ArrayList<>();
        List<Words> words = entries.stream().map(Words::of).toList();
        Map<String, Integer> frequency = new HashMap<>();
        words.forEach(one -> one.all().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        for (int i = 0; i < entries.size(); i++) {
            Scored one = score(entries.get(i), words.get(i), asked, frequency, entries.size());
            if (one.score > 0) {
                scored.add(one);
            }
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.score));
        double least = scored.isEmpty() ? 0 : scored.getFirst().score * LEAST_SHARE;
        return scored.stream()
                .filter(one -> one.score >= least)
                .limit(MOST)
                .map(one -> new Suggestion(one.entry, joined(Folding.fold(title), one.matched)))
                .toList();
    }

    private static Scored score(
            EffectiveEntry entry, Words words, TermList asked, Map<String, Integer> frequency, int entries) {
        double score = 0;
        Set<String> matched = new LinkedHashSet<>();
        for (String term : Set.copyOf(asked.terms())) {
            if (words.all().contains(term)) {
                double rareness = Math.log1p((double) entries / frequency.getOrDefault(term, 1));
                score += words.name().contains(term) ? IN_NAME * rareness : rareness;
                matched.add(term);
            }
        }
        return new Scored(entry, score, matched);
    }

    /** The matched pairs as the longest runs of the title that they cover. */
    private static List<String> joined(String title, Set<String> matched) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < title.length()) {
            int end = at;
            boolean isGoing = true;
            while (isGoing) {
                int from = Math.max(at, end - 1);
                int next = longestFrom(title, from, matched);
                isGoing = next > end;
                end = Math.max(end, next);
            }
            if (end > at) {
                words.add(title.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words.stream().distinct().toList();
    }

    private static int longestFrom(String title, int from, Set<String> matched) {
        return matched.stream()
                .filter(term -> title.startsWith(term, from))
                .mapToInt(term -> from + term.length())
                .max()
                .orElse(-1);
    }

    private static TermList terms(String text) {
        TermList terms = DocumentTerms.of(text, "", "").get(Field.TITLE);
        return terms == null ? TermList.of(List.of()) : terms;
    }

    private record Scored(EffectiveEntry entry, double score, Set<String> matched) {}

    /** The terms of an entry: those of its name, and all. */
    private record Words(Set<String> name, Set<String> all) {
        static Words of(EffectiveEntry one) {
            Entry entry = one.entry();
            String field = StandardCatalog.field(entry.field()).name();
            Set<String> name = Set.copyOf(terms(entry.matter().name()).terms());
            Set<String> all = new LinkedHashSet<>(name);
            all.addAll(terms(field + " " + entry.matter().content()).terms());
            return new Words(name, all);
        }
    }
}
