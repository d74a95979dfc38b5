package org.gongkai.web.registers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.registers.model.KeptRow;
import org.gongkai.web.registers.model.MendableRegister;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.Given.Scope;
import org.gongkai.web.registers.taking.GivenStore;
import org.gongkai.web.registers.taking.GivenTable;
import org.gongkai.web.registers.taking.JudgedRow;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.registers.taking.Look.Seen;
import org.gongkai.web.registers.taking.Outcome;
import org.gongkai.web.registers.taking.TakenRow;
import org.gongkai.web.registers.taking.Taking;
import org.gongkai.web.registers.taking.Taking.Done;
import org.gongkai.web.registers.taking.TakingBook;
import org.gongkai.web.ui.Phrases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was taken over of files that were given back: who did it and when, of each record what it said before and afterwards. It is undone as a
 * whole, by the same acts, as long as every record says what it said then.
 */
@Service
public class Takings {
    private static final int LONGEST_REASON = 300;
    private static final int SHOWN = 12;
    private static final int NAMED = 5;
    private static final int LISTED = 20;

    private final GivenDesk desk;
    private final TakingBook book;
    private final GivenStore files;
    private final StaffTrail trail;
    private final Clock clock;

    Takings(GivenDesk desk, TakingBook book, GivenStore files, StaffTrail trail, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Taking takeOver(SignedIn who, Given given, GivenTable table, Seen seen, Phrases phrases) {
        book.lock(given.scope().body());
        Look look = desk.judge(who, given, table, phrases);
        look.require(seen);
        MendableRegister register = desk.register(given.scope().register());
        List<TakenRow> rows = new ArrayList<>();
        for (JudgedRow row : look.rows()) {
            rows.add(row.isWritten() ? written(who, register, row) : left(row));
        }
        long id = book.begin(given, look.tally(), done(who, ""));
        book.keep(id, rows);
        files.forget(given.id());
        trail.record(who, given.scope().body(), "register.take-back", subject(id, 1), told(given, look));
        return book.find(id).orElseThrow();
    }

    private static TakenRow written(SignedIn who, MendableRegister register, JudgedRow row) {
        KeptRow after = row.outcome() == Outcome.NEW
                ? register.enter(who, row.before().body(), row.after())
                : register.change(who, row.before(), row.after());
        return taken(row, after.id(), after.cells());
    }

    private static TakenRow left(JudgedRow row) {
        return taken(row, row.before().id(), row.before().cells());
    }

    private static TakenRow taken(JudgedRow row, String record, Map<String, String> after) {
        return new TakenRow(
                new TakenRow.At(row.row().sheet(), row.row().number()),
                record,
                row.told().name(),
                new TakenRow.Came(row.outcome(), row.told().why()),
                new TakenRow.What(row.before().cells(), after));
    }

    /** Counts alone: names of channels and files may be names of people. */
    private static String told(Given given, Look look) {
        return "%s, %s: %d new, %d changed, %d cleared, %d same, %d left, %d refused"
                .formatted(
                        given.scope().register(),
                        given.sent().sha256().substring(0, SHOWN),
                        look.fresh(),
                        look.changed(),
                        look.cleared(),
                        look.count(Outcome.SAME),
                        look.count(Outcome.LEFT),
                        look.count(Outcome.REFUSED));
    }

    /**
     * Undoes it as a whole.
     *
     * @throws org.gongkai.web.ui.Refused why not; records that say something else by now are named
     */
    @Transactional
    public Taking undo(SignedIn who, long id, String reason, Phrases phrases) {
        Taking asked = find(who, id);
        desk.allow(who, asked.scope());
        String because = reason.strip();
        if (because.isEmpty() || because.length() > LONGEST_REASON) {
            throw new RegisterRefused(Reason.REASON_MISSING, String.valueOf(LONGEST_REASON));
        }
        book.lock(asked.scope().body());
        if (book.find(id).orElseThrow().isUndone()) {
            throw new RegisterRefused(Reason.UNDONE_ALREADY);
        }
        MendableRegister register = desk.register(asked.scope().register());
        List<TakenRow> rows = book.written(id);
        Map<String, KeptRow> kept =
                register.kept(rows.stream().map(TakenRow::record).toList());
        requireUntouched(rows, kept, phrases);
        for (TakenRow row : rows.reversed()) {
            KeptRow now = Objects.requireNonNull(kept.get(row.record()));
            if (row.came().outcome() == Outcome.NEW) {
                register.strike(who, now, because);
            } else {
                register.change(who, now, row.what().before());
            }
        }
        book.undo(id, done(who, because));
        trail.record(who, asked.scope().body(), "register.undo", subject(id, 2), because);
        return book.find(id).orElseThrow();
    }

    private static void requireUntouched(List<TakenRow> rows, Map<String, KeptRow> kept, Phrases phrases) {
        List<String> names = rows.stream()
                .filter(row -> Optional.ofNullable(kept.get(row.record()))
                        .filter(now -> now.cells().equals(row.what().after()))
                        .isEmpty())
                .map(TakenRow::name)
                .toList();
        if (!names.isEmpty()) {
            String first = names.stream().limit(NAMED).collect(Collectors.joining(phrases.say("registers.separator")));
            throw new RegisterRefused(Reason.IN_THE_WAY, String.valueOf(names.size()), first);
        }
    }

    /**
     * What was taken over, for those who work there.
     *
     * @throws RegisterRefused there is none, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public Taking find(SignedIn who, long id) {
        Taking found = book.find(id).orElseThrow(() -> new RegisterRefused(Reason.UNKNOWN_TAKING));
        desk.body(who, found.scope());
        return found;
    }

    /** Whether this person may undo it. */
    @Transactional(readOnly = true)
    public boolean mayUndo(SignedIn who, Taking taking) {
        return !taking.isUndone() && desk.mayGiveBack(who, taking.scope());
    }

    /** What was last taken over of a register of a body, the newest first. */
    @Transactional(readOnly = true)
    public List<Taking> of(SignedIn who, Scope scope) {
        return book.of(desk.body(who, scope).id(), scope.register(), LISTED);
    }

    /** Its rows in their order. */
    @Transactional(readOnly = true)
    public List<TakenRow> rows(SignedIn who, long id, int skipped, int most) {
        return book.rows(find(who, id).id(), skipped, most);
    }

    private static Subject subject(long id, int version) {
        return new Subject("register-taking", String.valueOf(id), version);
    }

    private Done done(SignedIn who, String reason) {
        return new Done(who.accountId(), who.personName(), clock.instant(), reason);
    }
}
