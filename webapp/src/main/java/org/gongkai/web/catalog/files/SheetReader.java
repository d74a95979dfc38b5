package org.gongkai.web.catalog.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.web.catalog.files.SheetReading.Finding;
import org.gongkai.web.catalog.model.Cadence;
import org.gongkai.web.catalog.model.CatalogField;
import org.gongkai.web.catalog.model.CatalogWords;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Level;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.catalog.model.TimeLimit;
import org.gongkai.web.ui.Phrases;

/**
 * Reads the rows of a catalogue as {@link CatalogFile} writes them, or as people keep them: a heading row with the names of
 * the columns, in any order; only 一级事项 and 公开内容 must be there.
 *
 * @param known the entries in force, whose limits and codes are recognised
 */
public record SheetReader(CatalogSheet known, Phrases phrases) {
    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST = 1_000;
    private static final int SHOWN = 20;

    /** Reads rows of cells; the first row that names a matter column is the heading. */
    public SheetReading read(List<List<String>> rows) {
        List<Finding> findings = new ArrayList<>();
        int heading = headingRow(rows);
        if (heading < 0) {
            return new SheetReading(List.of(), List.of(new Finding(1, Column.FIRST, "", "no-heading")));
        }
        Map<Integer, Column> columns = columns(rows.get(heading));
        List<Entry> entries = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = heading + 1; i < rows.size(); i++) {
            Map<Column, String> cells = cells(rows.get(i), columns);
            boolean isEmpty = cells.values().stream().allMatch(String::isEmpty);
            if (!isEmpty && entries.size() >= MOST_ROWS) {
                findings.add(new Finding(i + 1, Column.NUMBER, "", "too-many"));
                break;
            }
            if (!isEmpty && check(cells, i + 1, codes, findings)) {
                entries.add(entry(code(cells, i + 1), cells));
            }
        }
        return new SheetReading(entries, findings);
    }

    private int headingRow(List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> columns(rows.get(i)).containsValue(Column.FIRST))
                .findFirst()
                .orElse(-1);
    }

    /** Headings as we write them, and without what stands in brackets. */
    private Map<Integer, Column> columns(List<String> headings) {
        Map<Integer, Column> columns = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String name = plain(headings.get(i));
            for (Column column : Column.values()) {
                String own = plain(phrases.say(column.key()));
                boolean isOwn = name.equals(own) || name.equals(phrases.say(column.key() + ".short"));
                if (isOwn && !columns.containsValue(column)) {
                    columns.put(i, column);
                }
            }
        }
        return columns;
    }

    private static String plain(String heading) {
        return heading.strip().replace("\uFEFF", "").replace('(', '（').replace(')', '）');
    }

    private static Map<Column, String> cells(List<String> row, Map<Integer, Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((index, column) ->
                cells.put(column, index < row.size() ? row.get(index).strip().replaceFirst("^'(?=[=+@-])", "") : ""));
        return cells;
    }

    /** Adds what is wrong with a row; true where nothing is. */
    private boolean check(Map<Column, String> cells, int row, Set<String> codes, List<Finding> findings) {
        int before = findings.size();
        for (Column column : List.of(Column.FIRST, Column.CONTENT)) {
            if (of(cells, column).isEmpty()) {
                findings.add(new Finding(row, column, "", "missing"));
            }
        }
        cells.forEach((column, text) -> {
            if (text.length() > LONGEST) {
                findings.add(new Finding(row, column, text.substring(0, SHOWN) + "…", "too-long"));
            }
        });
        String code = code(cells, row);
        if (!code.matches(Entry.CODE)) {
            findings.add(new Finding(row, Column.CODE, code, "code"));
        } else if (!codes.add(code)) {
            findings.add(new Finding(row, Column.CODE, code, "code-twice"));
        }
        if (!of(cells, Column.CADENCE).isEmpty() && cadence(cells).isEmpty()) {
            findings.add(new Finding(row, Column.CADENCE, of(cells, Column.CADENCE), "cadence"));
        }
        unknown(of(cells, Column.CHANNELS), StandardCatalog.channels())
                .forEach(name -> findings.add(new Finding(row, Column.CHANNELS, name, "channel")));
        unknown(of(cells, Column.LEVELS), levelNames())
                .forEach(name -> findings.add(new Finding(row, Column.LEVELS, name, "level")));
        return findings.size() == before;
    }

    private Entry entry(String code, Map<Column, String> cells) {
        Optional<Entry> before = known.rows().stream()
                .filter(row -> row.entry().entry().code().equals(code))
                .map(row -> row.entry().entry())
                .findFirst();
        String basis = of(cells, Column.BASIS);
        boolean isConfirmed = before.filter(entry -> entry.duty().basis().text().equals(basis))
                .map(entry -> entry.duty().basis().isConfirmed())
                .orElse(false);
        return new Entry(
                code,
                StandardCatalog.named(of(cells, Column.FIELD))
                        .map(CatalogField::code)
                        .orElse(of(cells, Column.FIELD).isEmpty() ? "local" : of(cells, Column.FIELD)),
                new Entry.Matter(of(cells, Column.FIRST), of(cells, Column.SECOND), of(cells, Column.CONTENT)),
                new Entry.Duty(
                        new Entry.Basis(basis, isConfirmed),
                        limit(of(cells, Column.LIMIT), before),
                        cadence(cells).orElse(Cadence.of(Cadence.Kind.ON_CHANGE)),
                        before.map(entry -> entry.duty().serves()).orElse(Set.of()),
                        LocalDate.MIN),
                reach(cells));
    }

    private Entry.Reach reach(Map<Column, String> cells) {
        List<String> names = parts(of(cells, Column.CHANNELS));
        List<String> levels = parts(of(cells, Column.LEVELS));
        return new Entry.Reach(
                of(cells, Column.RESPONSIBLE),
                names.stream()
                        .map(name -> StandardCatalog.channels().indexOf(name) + 1)
                        .toList(),
                of(cells, Column.AUDIENCE),
                of(cells, Column.MANNER),
                Arrays.stream(Level.values())
                        .filter(level -> levels.isEmpty()
                                ? level != Level.VILLAGE
                                : levels.contains(phrases.say("catalog.level." + level)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A limit that stands as it was is the same rule of the law. */
    private TimeLimit limit(String written, Optional<Entry> before) {
        CatalogWords words = new CatalogWords(phrases);
        return before.map(entry -> entry.duty().limit())
                .filter(limit -> words.limit(limit).equals(written))
                .orElseGet(() -> TimeLimit.read(written));
    }

    private Optional<Cadence> cadence(Map<Column, String> cells) {
        String written = of(cells, Column.CADENCE);
        CatalogWords words = new CatalogWords(phrases);
        return Arrays.stream(Cadence.Kind.values())
                .map(Cadence::of)
                .filter(cadence -> words.cadence(cadence).equals(written))
                .findFirst()
                .or(() -> known.rows().stream()
                        .map(row -> row.entry().entry().duty().cadence())
                        .filter(cadence -> words.cadence(cadence).equals(written))
                        .findFirst());
    }

    private List<String> levelNames() {
        return Arrays.stream(Level.values())
                .map(level -> phrases.say("catalog.level." + level))
                .toList();
    }

    private static List<String> unknown(String text, List<String> names) {
        return parts(text).stream().filter(part -> !names.contains(part)).toList();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[；;、,，\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The code given, else one by the row, so that the same table gives the same codes. */
    private static String code(Map<Column, String> cells, int row) {
        String code = of(cells, Column.CODE);
        return code.isEmpty() ? "own." + row : code;
    }

    private static String of(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "");
    }
}
