package org.gongkai.web.demo.mistakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.mistakes.MistakeDesk;
import org.gongkai.web.mistakes.Mistakes;
import org.gongkai.web.mistakes.model.LookupCode;
import org.gongkai.web.mistakes.model.MistakeKind;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.Standing;
import org.gongkai.web.mistakes.model.Told;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets readers tell of mistakes in the newest items of a body. */
@Component
@Profile("demo")
public class DemoMistakes {
    private final Mistakes mistakes;
    private final MistakeDesk desk;
    private final PublicItems items;

    DemoMistakes(Mistakes mistakes, MistakeDesk desk, PublicItems items) {
        this.mistakes = mistakes;
        this.desk = desk;
        this.items = items;
    }

    /** In the caller's transaction, at the clock's time: a line of the file for each of the newest items. */
    public void make(SignedIn editor, long town) {
        List<String> lines = lines();
        List<PublicItems.Line> newest = items.newest(OptionalLong.of(town), 1, lines.size());
        for (int i = 0; i < newest.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            Told told = new Told("", cells[1], cells[2]);
            LookupCode code = mistakes.tell(newest.get(i).id(), Mistakes.once(), MistakeKind.of(cells[0]), told);
            answer(editor, mistakes.find(code).orElseThrow(), cells[3], cells[4]);
        }
    }

    private void answer(SignedIn editor, Report report, String standing, String words) {
        Optional<Standing> answer = Standing.answer(standing);
        if (answer.isPresent()) {
            desk.answer(editor, report.id(), report.revision(), answer, words);
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(DemoMistakes.class.getResourceAsStream("told.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
