package org.gongkai.web.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.ImportBook.Entered;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.Judged;
import org.gongkai.web.exchange.model.ListFields;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.ListImport.Done;
import org.gongkai.web.exchange.model.ListImport.Told;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.exchange.model.Matching;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list over, or an import back, in one transaction: all of it or nothing. */
@Component
class ListTaking {
    private final KnownThings known;
    private final ImportBook book;
    private final ImportTrail trail;
    private final Staging staging;
    private final Clock clock;

    ListTaking(KnownThings known, ImportBook book, ImportTrail trail, Staging staging, Clock clock) {
        this.known = known;
        this.book = book;
        this.trail = trail;
        this.staging = staging;
        this.clock = clock;
    }

    /** Every line with what it is the same as. */
    @Transactional(readOnly = true)
    List<Judged> judge(long body, List<ListLine> lines, Preview asked) {
        return Matching.judge(known.of(body), lines, asked.staged().decisions());
    }

    /** Takes over what was previewed, where it still comes to as many new entries. */
    @Transactional
    ListImport takeOver(SignedIn who, Preview seen, int expected) {
        long body = seen.staged().body();
        book.lock(body);
        List<ListLine> lines = seen.lines().stream().map(Judged::line).toList();
        Preview now = new Preview(seen.staged(), seen.table(), seen.mapping(), judge(body, lines, seen));
        now.requireSettled(expected);
        Told told = new Told(seen.staged().sent(), now.tally());
        long list = book.begin(body, told, done(who, ""));
        int position = 0;
        for (Judged line : now.lines()) {
            book.keep(list, ++position, line, entered(body, list, line));
        }
        trail.takenOver(who, body, list, now);
        staging.taken(now, ListFields.PURPOSE);
        return book.find(list).orElseThrow();
    }

    private Optional<Entered> entered(long body, long list, Judged line) {
        if (line.verdict() != Verdict.NEW) {
            return Optional.empty();
        }
        long entry = book.nextEntry();
        return Optional.of(new Entered(
                entry, trail.count(body, list, entry, line.line().day().orElseThrow())));
    }

    /** Takes an import back: what it brought counts no more, and stays in the history. */
    @Transactional
    ListImport undo(SignedIn who, ListImport asked, String reason) {
        book.lock(asked.body());
        ListImport list = book.find(asked.id()).orElseThrow();
        if (list.isUndone()) {
            throw new ImportRefused(Reason.UNDONE_ALREADY);
        }
        book.builtOn(list.id()).ifPresent(later -> {
            throw new ImportRefused(
                    Reason.BUILT_ON,
                    String.valueOf(later.id()),
                    later.told().sent().source());
        });
        for (ListedEntry entry : book.broughtBy(list.id())) {
            trail.uncount(list.body(), entry);
        }
        book.undo(list.id(), done(who, reason));
        trail.undone(who, list.body(), list.id(), reason);
        return book.find(list.id()).orElseThrow();
    }

    private Done done(SignedIn who, String reason) {
        return new Done(who.accountId(), who.personName(), clock.instant(), reason);
    }
}
