package org.gongkai.web.registers.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.web.registers.taking.JudgedRow;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.http.ResponseEntity;

/** What every row of a file comes to, as a table to save. */
final class GivenReport {
    private GivenReport() {}

    static ResponseEntity<byte[]> of(Look look, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                phrases.say("exchange.row"),
                phrases.say("registers.column.identity"),
                phrases.say("registers.taking.record"),
                phrases.say("registers.taking.outcome"),
                phrases.say("registers.taking.what"),
                phrases.say("exchange.why")));
        look.rows().forEach(row -> rows.add(row(row, phrases)));
        return GivenFile.table("register", rows);
    }

    private static List<String> row(JudgedRow row, Phrases phrases) {
        String what = row.told().differences().stream()
                .map(one -> phrases.say("registers.taking.difference", one.heading(), one.before(), one.after()))
                .collect(Collectors.joining("\n"));
        return List.of(
                String.valueOf(row.row().number()),
                row.row().id(),
                row.told().name(),
                phrases.say(row.outcome().key()),
                what,
                row.told().why());
    }
}
