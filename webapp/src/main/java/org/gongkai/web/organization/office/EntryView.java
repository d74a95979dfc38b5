package org.gongkai.web.organization.office;

import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;

/**
 * A line as the office shows it.
 *
 * @param differences what would be different once somebody agrees; empty where nothing waits
 * @param mayDecide whether the one who looks may agree
 */
record EntryView(
        long id,
        int version,
        String name,
        String state,
        String writer,
        String written,
        List<Difference> differences,
        boolean mayDecide) {

    /** A field that would be different. */
    record Difference(Field field, String before, String after) {}

    static EntryView of(Entry entry, boolean mayDecide) {
        Entry.Edition newest = entry.newest();
        return new EntryView(
                entry.id(),
                newest.version(),
                newest.value(Field.NAME),
                newest.state().name(),
                newest.written().writerName(),
                ChinaTime.minute(newest.written().at()),
                entry.isWaiting() ? differences(entry) : List.of(),
                mayDecide);
    }

    private static List<Difference> differences(Entry entry) {
        return entry.section().fields().stream()
                .map(field -> new Difference(
                        field,
                        entry.current().map(edition -> edition.value(field)).orElse(""),
                        entry.newest().value(field)))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }
}
