package org.gongkai.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What may be compared between reports on different editions of the form; the data is {@code comparable.indicators}. */
public final class Indicators {
    private static final Indicators STANDARD = load();

    private final List<Indicator> all;
    private final Set<CellKey> cautions;

    private Indicators(List<Indicator> all, Set<CellKey> cautions) {
        this.all = List.copyOf(all);
        this.cautions = Set.copyOf(cautions);
    }

    /** Those that come with the product. */
    public static Indicators standard() {
        return STANDARD;
    }

    /** All figures that mean the same in several editions, in the file's order. */
    public List<Indicator> all() {
        return all;
    }

    /**
     * What may be compared between reports on two editions: cells with the same key, in the order of the second, then
     * indicators whose cells differ. Headings and other cells without numbers are left out.
     */
    public List<Indicator> between(Edition last, Edition current) {
        List<Indicator> compared = new ArrayList<>();
        for (CellDefinition cell : current.cells()) {
            if (cell.type() != CellType.HEADING && last.find(cell.key()) != null) {
                compared.add(ofCell(cell, last, current));
            }
        }
        if (!last.name().equals(current.name())) {
            all.stream()
                    .filter(indicator -> !indicator.in(last).isEmpty())
                    .filter(indicator -> !indicator.in(current).isEmpty())
                    .filter(indicator -> !indicator.in(last).equals(indicator.in(current)))
                    .forEach(compared::add);
        }
        return compared;
    }

    private Indicator ofCell(CellDefinition cell, Edition last, Edition current) {
        boolean isDoubtful = !last.name().equals(current.name()) && cautions.contains(cell.key());
        String column = cell.columnLabel();
        String label = column.isEmpty() ? cell.rowLabel() : cell.rowLabel() + " · " + column;
        List<CellKey> keys = List.of(cell.key());
        return new Indicator(
                cell.key().name(),
                isDoubtful ? Indicator.Comparability.CAUTION : Indicator.Comparability.EXACT,
                new Wording(label, label),
                cell.unit(),
                last.name().equals(current.name())
                        ? Map.of(last.name(), keys)
                        : Map.of(last.name(), keys, current.name(), keys));
    }

    /**
     * Reads indicators from the text of a data file.
     *
     * @throws IllegalArgumentException with the line that is wrong and what was expected
     */
    static Indicators parse(String text) {
        List<Indicator> all = new ArrayList<>();
        Set<CellKey> cautions = new TreeSet<>();
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split(" ", 2);
            switch (words[0]) {
                case "", "#" -> {}
                case "caution" -> cautions.add(new CellKey(words[1].strip()));
                case "indicator" -> all.add(indicator(line, words[1]));
                case "in" -> all.add(withCells(line, all.removeLast(), words[1]));
                default ->
                    throw new IllegalArgumentException(
                            "'" + line + "' begins with " + words[0] + ", expected caution, indicator, in or #");
            }
        }
        return new Indicators(all, cautions);
    }

    private static Indicator indicator(String line, String rest) {
        String[] parts = rest.split(" ; ", -1);
        String[] words = parts[0].split(" ", -1);
        if (parts.length != 4 || words.length != 2) {
            throw new IllegalArgumentException("'" + line + "' must be: indicator key COMPARABILITY ; zh ; en ; unit");
        }
        return new Indicator(
                words[0],
                Indicator.Comparability.valueOf(words[1]),
                new Wording(parts[1], parts[2]),
                parts[3],
                Map.of());
    }

    private static Indicator withCells(String line, Indicator indicator, String rest) {
        String[] parts = rest.split(" : ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'" + line + "' must be: in EDITION... : cells joined by +");
        }
        List<CellKey> keys = Stream.of(parts[1].split("\\+", -1))
                .map(String::strip)
                .map(CellKey::new)
                .toList();
        Map<String, List<CellKey>> cells = new HashMap<>(indicator.cells());
        Stream.of(parts[0].strip().split(" ", -1)).forEach(edition -> cells.put(edition, keys));
        return new Indicator(indicator.key(), indicator.comparability(), indicator.label(), indicator.unit(), cells);
    }

    private static Indicators load() {
        try (InputStream stream = Indicators.class.getResourceAsStream("comparable.indicators")) {
            if (stream == null) {
                throw new IllegalStateException("resource comparable.indicators is missing");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
