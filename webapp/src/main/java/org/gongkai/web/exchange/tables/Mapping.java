package org.gongkai.web.exchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which column holds which field.
 *
 * @param columns 0-based column by the field's key; a field that no column holds is not there
 */
public record Mapping(Map<String, Integer> columns) {
    private static final int EXACT = 1_000;
    private static final int FIELD = 100_000;

    /** Copies the map. */
    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** A column that may hold a field, and how much speaks for it. */
    private record Offer(String field, int column, int weight) {}

    /**
     * What the headings say by the words of the fields: a heading that is one of the words before one that only holds it, longer
     * words before shorter ones, and each column and field once. What no word fits stays open.
     */
    public static Mapping proposed(List<String> headings, List<WantedField> wanted) {
        return new Mapping(chosen(headings, wanted).stream().collect(Collectors.toMap(Offer::field, Offer::column)));
    }

    /** How much speaks for this being the heading of what is wanted: fields first, then how exactly they are named. */
    static int weight(List<String> headings, List<WantedField> wanted) {
        return chosen(headings, wanted).stream()
                .mapToInt(offer -> FIELD + offer.weight())
                .sum();
    }

    private static List<Offer> chosen(List<String> headings, List<WantedField> wanted) {
        List<Offer> offers = new ArrayList<>();
        for (WantedField field : wanted) {
            for (int column = 0; column < headings.size(); column++) {
                int weight = weight(Headings.plain(headings.get(column)), field);
                if (weight > 0) {
                    offers.add(new Offer(field.key(), column, weight));
                }
            }
        }
        offers.sort(Comparator.comparingInt(Offer::weight).reversed().thenComparingInt(Offer::column));
        Map<String, Offer> chosen = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Offer offer : offers) {
            if (!chosen.containsKey(offer.field()) && taken.add(offer.column())) {
                chosen.put(offer.field(), offer);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static int weight(String heading, WantedField field) {
        int best = 0;
        for (int i = 0; i < field.words().size(); i++) {
            String word = Headings.plain(field.words().get(i));
            if (heading.equals(word)) {
                best = Math.max(best, EXACT - i);
            } else if (word.length() > 1 && heading.contains(word)) {
                best = Math.max(best, word.length());
            }
        }
        return best;
    }

    /** The 0-based column of a field. */
    public OptionalInt column(String field) {
        Integer column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** The required fields that no column holds. */
    public List<WantedField> missing(List<WantedField> wanted) {
        return wanted.stream()
                .filter(field -> field.isRequired() && !columns.containsKey(field.key()))
                .toList();
    }

    /** The same without columns that the table does not have and fields that are not wanted. */
    public Mapping within(int columnCount, List<WantedField> wanted) {
        Map<String, Integer> kept = new TreeMap<>();
        wanted.forEach(field -> column(field.key()).ifPresent(column -> {
            if (column >= 0 && column < columnCount) {
                kept.put(field.key(), column);
            }
        }));
        return new Mapping(kept);
    }
}
