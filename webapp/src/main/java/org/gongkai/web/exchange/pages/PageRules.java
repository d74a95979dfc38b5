package org.gongkai.web.exchange.pages;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.moving.MoveFields;
import org.gongkai.web.exchange.tables.WantedField;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Where the fields stand on the pages of a site: lines of a field and a CSS selector with a tab between; lines that begin with # are
 * comments. The field is its key or one of its words; of the address, what comes before the path of a page is said instead.
 */
final class PageRules {
    private static final String ADDRESS = "address";

    private final Map<String, Evaluator> places = new HashMap<>();
    private String site = "";

    private PageRules() {}

    /**
     * Reads the rules.
     *
     * @throws ImportRefused a line names no field or no selector, or title and day are not said
     */
    static PageRules read(byte[] text) {
        PageRules rules = new PageRules();
        new String(text, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(rules::add);
        MoveFields.ALL.stream()
                .filter(field -> field.isRequired() && !rules.places.containsKey(field.key()))
                .findFirst()
                .ifPresent(field -> {
                    throw refused(field.words().getFirst());
                });
        return rules;
    }

    private void add(String line) {
        List<String> parts = List.of(line.strip().split("\t+", 2));
        String field = field(parts.getFirst().strip()).orElseThrow(() -> refused(line));
        if (parts.size() == 1) {
            throw refused(line);
        }
        String place = parts.getLast().strip();
        if (field.equals(ADDRESS)) {
            site = place;
            return;
        }
        try {
            places.put(field, QueryParser.parse(place));
        } catch (SelectorParseException | IllegalArgumentException unreadable) {
            throw refused(line);
        }
    }

    private static Optional<String> field(String said) {
        return MoveFields.ALL.stream()
                .filter(field -> field.key().equals(said) || field.words().contains(said))
                .map(WantedField::key)
                .findFirst();
    }

    private static ImportRefused refused(String about) {
        return new ImportRefused(Reason.RULES_UNREADABLE, about);
    }

    /** Where a field stands; empty where the rules do not say. */
    Optional<Evaluator> place(String field) {
        return Optional.ofNullable(places.get(field));
    }

    /** The address of a page; empty where the rules do not say the site's. */
    String address(String path) {
        return site.isEmpty() ? "" : site.replaceFirst("/+$", "") + "/" + path;
    }
}
