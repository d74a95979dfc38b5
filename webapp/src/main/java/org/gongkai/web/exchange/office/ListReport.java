package org.gongkai.web.exchange.office;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.Judged;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Verdict;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.http.ResponseEntity;

/** What becomes of every line, as a table to save: before it is taken over and afterwards. */
record ListReport(Phrases phrases) {

    /** The lines of a list that is not taken over. */
    ResponseEntity<byte[]> of(Preview preview) {
        return answer(preview.lines().stream().map(this::row));
    }

    /** The lines of one that was. */
    ResponseEntity<byte[]> of(List<ImportBook.Line> lines) {
        return answer(lines.stream()
                .map(line -> List.of(
                        line.at().sheet(),
                        String.valueOf(line.at().row()),
                        line.title(),
                        phrases.say(line.verdict().key()),
                        line.whyKey().isEmpty() ? "" : phrases.say(line.whyKey(), line.about()),
                        line.verdict() == Verdict.UNPLACED ? "" : line.about())));
    }

    /** The lines of a move and what became of them. */
    ResponseEntity<byte[]> ofMoved(List<MoveLine> lines) {
        return answer(lines.stream()
                .map(line -> List.of(
                        line.at().sheet(),
                        String.valueOf(line.at().row()),
                        line.said().title(),
                        phrases.say(line.state().key()),
                        line.why(),
                        line.item().isPresent() ? String.valueOf(line.item().getAsLong()) : "")));
    }

    private ResponseEntity<byte[]> answer(Stream<List<String>> rows) {
        List<String> head = List.of(
                phrases.say("exchange.sheet"),
                phrases.say("exchange.row"),
                phrases.say("exchange.field.title"),
                phrases.say("exchange.verdict"),
                phrases.say("exchange.why"),
                phrases.say("exchange.target"));
        return GivenFile.table("list", Stream.concat(Stream.of(head), rows).toList());
    }

    private List<String> row(Judged judged) {
        return List.of(
                judged.line().at().sheet(),
                String.valueOf(judged.line().at().row()),
                judged.line().title(),
                phrases.say(judged.verdict().key()),
                judged.why(phrases),
                judged.verdict() == Verdict.UNPLACED ? "" : judged.about());
    }
}
