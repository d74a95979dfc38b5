package org.gongkai.web.catalog.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.catalog.model.CatalogWords;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.EffectiveEntry;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.ui.Phrases;

/**
 * A catalogue as the table that people know (基层政务公开标准目录).
 *
 * @param headings one for each of {@link Column}
 * @param rows in the order of the catalogue
 */
public record CatalogSheet(Map<Column, String> headings, List<Row> rows) {

    /** One entry with its cells. */
    public record Row(EffectiveEntry entry, Map<Column, String> cells) {
        /** The texts of all columns in their order. */
        public List<String> texts() {
            return Arrays.stream(Column.values()).map(this::cell).toList();
        }

        /** The text of a cell; empty where there is none. */
        public String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The table of these entries, numbered from 1. */
    public static CatalogSheet of(List<EffectiveEntry> entries, Phrases phrases) {
        CatalogWords words = new CatalogWords(phrases);
        List<Row> rows = new ArrayList<>();
        for (EffectiveEntry entry : entries) {
            Map<Column, String> cells = cells(entry, words);
            cells.put(Column.NUMBER, String.valueOf(rows.size() + 1));
            rows.add(new Row(entry, cells));
        }
        Map<Column, String> headings = new EnumMap<>(Column.class);
        Arrays.stream(Column.values()).forEach(column -> headings.put(column, phrases.say(column.key())));
        return new CatalogSheet(headings, List.copyOf(rows));
    }

    private static Map<Column, String> cells(EffectiveEntry one, CatalogWords words) {
        Entry entry = one.entry();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.FIELD, StandardCatalog.field(entry.field()).name());
        cells.put(Column.FIRST, entry.matter().first());
        cells.put(Column.SECOND, entry.matter().second());
        cells.put(Column.CONTENT, entry.matter().content());
        cells.put(Column.BASIS, entry.duty().basis().text());
        cells.put(Column.LIMIT, words.limit(entry.duty().limit()));
        cells.put(Column.CADENCE, words.cadence(entry.duty().cadence()));
        cells.put(Column.RESPONSIBLE, entry.reach().responsible());
        cells.put(Column.CHANNELS, words.channels(entry.reach()));
        cells.put(Column.AUDIENCE, entry.reach().audience());
        cells.put(Column.MANNER, entry.reach().manner());
        cells.put(Column.LEVELS, words.levels(entry.reach()));
        cells.put(Column.REMARK, remark(one, words.phrases()));
        cells.put(Column.CODE, entry.code());
        return cells;
    }

    private static String remark(EffectiveEntry one, Phrases phrases) {
        Optional<String> statement = one.exclusion().map(Exclusion::statement);
        boolean isConfirmed = one.entry().duty().basis().isConfirmed();
        return statement
                .map(text -> phrases.say("catalog.not-applied", text))
                .orElse(isConfirmed ? "" : phrases.say("catalog.unconfirmed"));
    }
}
