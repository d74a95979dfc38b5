package org.gongkai.web.channels.office.counts;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.web.channels.model.CountRow;
import org.gongkai.web.channels.model.Counts;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.http.ResponseEntity;

/** The counts as a table to take along. */
final class CountFile {
    private CountFile() {}

    static ResponseEntity<byte[]> of(Counts counts, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                phrases.say("channels.counts.by"),
                phrases.say("channels.name"),
                phrases.say("channels.counts.first"),
                phrases.say("channels.counts.last"),
                phrases.say("channels.counts.items"),
                phrases.say("channels.counts.gone"),
                phrases.say("channels.counts.earlier"),
                phrases.say("channels.reads")));
        counts.rows().forEach(row -> rows.add(row(counts, row, phrases)));
        return GivenFile.table("counts", rows);
    }

    private static List<String> row(Counts counts, CountRow row, Phrases phrases) {
        boolean isPosted = row.by().equals("kind") || row.by().equals("channel");
        return List.of(
                phrases.say("channels.counts.by." + row.by()),
                name(row, phrases),
                counts.scope().span().first().toString(),
                counts.scope().span().last().toString(),
                String.valueOf(row.items()),
                isPosted || row.by().equals("elsewhere")
                        ? ""
                        : String.valueOf(row.beside().gone()),
                isPosted ? String.valueOf(row.beside().earlier()) : "",
                row.beside().readsKnown() > 0 ? String.valueOf(row.beside().reads()) : "");
    }

    private static String name(CountRow row, Phrases phrases) {
        return switch (row.by()) {
            case "kind" -> phrases.say("channels.kind." + row.key());
            case "entry" -> row.name().isEmpty() ? phrases.say("channels.counts.no-entry") : row.name();
            default -> row.name();
        };
    }
}
