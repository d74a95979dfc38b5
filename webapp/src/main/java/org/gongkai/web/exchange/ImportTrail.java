package org.gongkai.web.exchange;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Verdict;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.SubjectVersion;
import org.springframework.stereotype.Component;

/**
 * What is written beside every import: who did it, and what counts. Entries of lists are of a kind of their own in the ledger, so that no
 * count of what was reviewed here ever holds one; the number of the list stands in their classification. The audit names a list by its
 * hash and its numbers, never by its titles or file name, which may hold names of people.
 */
@Component
class ImportTrail {
    private static final int SHOWN = 12;

    private final StaffTrail trail;
    private final Ledger ledger;

    ImportTrail(StaffTrail trail, Ledger ledger) {
        this.trail = trail;
        this.ledger = ledger;
    }

    void takenOver(SignedIn who, long body, long list, Preview done) {
        trail.record(who, body, "list.import", new Subject("list-import", String.valueOf(list), 1), told(done));
    }

    void moved(SignedIn who, long body, long move, Preview done) {
        trail.record(who, body, "item.move", new Subject("move", String.valueOf(move), 1), told(done));
    }

    private static String told(Preview done) {
        return "%s: %d new, %d same, %d twice, %d left out, %d not placed"
                .formatted(
                        done.staged().sent().sha256().substring(0, SHOWN),
                        done.count(Verdict.NEW),
                        done.count(Verdict.SAME),
                        done.count(Verdict.TWICE),
                        done.count(Verdict.LEFT),
                        done.count(Verdict.UNPLACED));
    }

    void undone(SignedIn who, long body, long list, String reason) {
        trail.record(who, body, "list.undo", new Subject("list-import", String.valueOf(list), 2), reason);
    }

    /** Counts an entry on its day; gives the ledger's number. */
    long count(long body, long list, long entry, LocalDate day) {
        return ledger.record(event(body, list, entry, day));
    }

    /** Nothing in the place of what stood in the ledger. */
    void uncount(long body, ListedEntry entry) {
        ledger.record(event(body, entry.list(), entry.id(), entry.what().day()).annulling(entry.ledgerEntry()));
    }

    private static DutyEvent event(long body, long list, long entry, LocalDate day) {
        SubjectVersion subject = new SubjectVersion("listed-entry", String.valueOf(entry), 1);
        return DutyEvent.one(body, ListImports.KIND, subject, day, "items")
                .classified(Map.of("channel", "elsewhere", "review", "none", "list", String.valueOf(list)));
    }
}
