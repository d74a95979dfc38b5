package org.gongkai.web.catalog.portal.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.catalog.files.CatalogSheet;
import org.gongkai.web.catalog.files.Column;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Level;

/**
 * An entry for other programs.
 *
 * @param edition in which its words stand
 * @param limit {@code rule:NAME}, {@code 7wd}, {@code 20d}, {@code real-time}, {@code long-term}, {@code text:WORDS}
 * @param limitText the same in words
 * @param channels numbers of the 13 check boxes, 1-based
 * @param statement why it does not apply; empty where it does
 * @param publicItems how many items are public under it now
 */
record EntryJson(
        String code,
        String edition,
        String field,
        Entry.Matter matter,
        String basis,
        boolean isConfirmed,
        String limit,
        String limitText,
        String cadence,
        String responsible,
        List<Integer> channels,
        String audience,
        String manner,
        Set<Level> levels,
        String statement,
        long publicItems) {

    static EntryJson of(CatalogSheet.Row row, Map<String, Long> items) {
        Entry entry = row.entry().entry();
        return new EntryJson(
                entry.code(),
                row.entry().edition().toString(),
                entry.field(),
                entry.matter(),
                entry.duty().basis().text(),
                entry.duty().basis().isConfirmed(),
                entry.duty().limit().stored(),
                row.cell(Column.LIMIT),
                entry.duty().cadence().stored(),
                entry.reach().responsible(),
                entry.reach().channels(),
                entry.reach().audience(),
                entry.reach().manner(),
                entry.reach().levels(),
                row.entry().exclusion().map(Exclusion::statement).orElse(""),
                items.getOrDefault(entry.code(), 0L));
    }
}
