package org.gongkai.web.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.Judged;
import org.gongkai.web.exchange.model.Known;
import org.gongkai.web.exchange.model.ListImport.Done;
import org.gongkai.web.exchange.model.Matching;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Verdict;
import org.gongkai.web.exchange.moving.Carried;
import org.gongkai.web.exchange.moving.Move;
import org.gongkai.web.exchange.moving.MoveBook;
import org.gongkai.web.exchange.moving.MoveFields;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.exchange.moving.MovePreview;
import org.gongkai.web.exchange.moving.SentFolder;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxMessage;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a move in one transaction: every line is kept with what is to become of it, and what is to be done is put into the outbox. */
@Component
class MoveTaking {
    private final KnownThings known;
    private final Books books;
    private final ImportTrail trail;
    private final Staging staging;
    private final Outbox outbox;

    MoveTaking(KnownThings known, Books books, ImportTrail trail, Staging staging, Outbox outbox) {
        this.known = known;
        this.books = books;
        this.trail = trail;
        this.staging = staging;
        this.outbox = outbox;
    }

    /** Where lists and moves are kept, in which words, and what time it is. */
    @Component
    record Books(ImportBook lists, MoveBook moves, MessageSource words, Clock clock) {}

    /** Every line with what it is the same as: items that are public, and what earlier moves made. */
    @Transactional(readOnly = true)
    MovePreview judged(Preview unjudged, List<Carried> carried) {
        long body = unjudged.staged().body();
        List<Known> things = new ArrayList<>(known.items(body));
        things.addAll(books.moves().made(body));
        List<Judged> lines = Matching.judge(
                things,
                carried.stream().map(Carried::line).toList(),
                unjudged.staged().decisions());
        return new MovePreview(new Preview(unjudged.staged(), unjudged.table(), unjudged.mapping(), lines), carried);
    }

    /** Begins what was previewed, where it still comes to as many drafts. */
    @Transactional
    Move takeOver(SignedIn who, MovePreview seen, SentFolder folder, int expected, Locale locale) {
        long body = seen.preview().staged().body();
        books.lists().lock(body);
        MovePreview now = judged(seen.preview(), seen.carried());
        now.preview().requireSettled(expected);
        Done done = new Done(who.accountId(), who.personName(), books.clock().instant(), "");
        long move = books.moves().begin(body, now.preview().staged().sent(), done);
        for (int i = 0; i < now.carried().size(); i++) {
            keep(move, i + 1, now, folder, locale);
        }
        trail.moved(who, body, move, now.preview());
        staging.taken(now.preview(), MoveFields.PURPOSE);
        return books.moves().find(move).orElseThrow();
    }

    private void keep(long move, int position, MovePreview now, SentFolder folder, Locale locale) {
        Judged judged = now.preview().lines().get(position - 1);
        Carried carried = now.carried().get(position - 1);
        MoveLine.At at = new MoveLine.At(
                move, position, judged.line().at().sheet(), judged.line().at().row());
        String why = judged.why(new Phrases(books.words(), locale));
        books.moves().keep(MoveLine.of(at, judged, carried.text(), why), judged.line());
        if (judged.verdict() == Verdict.NEW) {
            for (int i = 0; i < carried.files().size(); i++) {
                String file = carried.files().get(i);
                books.moves().keepFile(at, i + 1, file.replaceFirst(".*[/\\\\]", ""), folder.content(file, locale));
            }
            outbox.add(new OutboxMessage(MoveWork.TOPIC, "exchange-move/" + move, move + "/" + position));
        }
    }
}
