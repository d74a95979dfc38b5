package org.gongkai.web.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.model.Decision;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.ListLines;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.model.Staged.Sent;
import org.gongkai.web.exchange.moving.Carried;
import org.gongkai.web.exchange.moving.Move;
import org.gongkai.web.exchange.moving.MoveBook;
import org.gongkai.web.exchange.moving.MoveFields;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.exchange.moving.MoveLines;
import org.gongkai.web.exchange.moving.MovePreview;
import org.gongkai.web.exchange.moving.Origin;
import org.gongkai.web.exchange.moving.SentFolder;
import org.gongkai.web.exchange.pages.SavedPages;
import org.gongkai.web.exchange.tables.LaidOut;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.publishing.Elsewhere;
import org.gongkai.web.publishing.model.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Items moved here from an old site (搬迁): a folder with a table and files is looked at, and its new lines become drafts that go
 * through the reviews of their body. Nothing is public by being moved.
 */
@Service
public class Moves {
    /** Lines of one folder. */
    public static final int MOST_LINES = 500;

    private final Staging staging;
    private final MoveTaking taking;
    private final MoveBook book;
    private final ExchangeDesk desk;
    private final Elsewhere elsewhere;
    private final Clock clock;

    Moves(Staging staging, MoveTaking taking, MoveBook book, ExchangeDesk desk, Published published) {
        this.staging = staging;
        this.taking = taking;
        this.book = book;
        this.desk = desk;
        this.elsewhere = published.elsewhere();
        this.clock = published.clock();
    }

    /**
     * Keeps a folder that was sent until it is moved, once its table was read.
     *
     * @param sent its hash is made here, whatever it says
     * @throws ImportRefused why it cannot be taken; sentences of unreadable files are in this language
     */
    public Staged stage(SignedIn who, long body, Sent sent, byte[] zip, Locale locale) {
        Staged checked = staging.checked(who, body, sent, zip);
        table(SentFolder.open(checked.sent().fileName(), zip, locale), locale);
        return staging.keep(who, MoveFields.PURPOSE, checked, zip);
    }

    /** What this person sent of a body and has not moved. */
    public Optional<Staged> waiting(SignedIn who, long body) {
        return staging.waiting(who, MoveFields.PURPOSE, body);
    }

    /** What moving it would do. Nothing is written. */
    public MovePreview preview(SignedIn who, long id, Locale locale) {
        Staged found = staging.find(who, MoveFields.PURPOSE, id);
        return preview(found, folder(found, locale), locale);
    }

    private MovePreview preview(Staged found, SentFolder folder, Locale locale) {
        LaidOut table = table(folder, locale);
        Mapping mapping = staging.mapping(found, MoveFields.PURPOSE, table, MoveFields.ALL);
        Preview unjudged = new Preview(found, table, mapping, List.of());
        if (!unjudged.missing().isEmpty()) {
            return new MovePreview(unjudged, List.of());
        }
        List<Carried> carried = new MoveLines(new ListLines(mapping, desk.today()), folder).read(table.rows());
        return taking.judged(unjudged, carried);
    }

    /** Keeps what was chosen so far, also half of it. */
    @Transactional
    public void choose(SignedIn who, long id, Mapping mapping, Map<String, Decision> said) {
        staging.choose(staging.find(who, MoveFields.PURPOSE, id), mapping, said);
    }

    /** Forgets what was sent; nothing of it had been moved. */
    @Transactional
    public long discard(SignedIn who, long id) {
        return staging.discard(staging.find(who, MoveFields.PURPOSE, id));
    }

    /**
     * Moves a folder: its new lines are drafted and submitted one after the other, soon after.
     *
     * @param expected how many drafts were seen
     * @throws ImportRefused why nothing was moved
     */
    public Move takeOver(SignedIn who, long id, int expected, Locale locale) {
        Staged found = staging.find(who, MoveFields.PURPOSE, id);
        SentFolder folder = folder(found, locale);
        MovePreview seen = preview(found, folder, locale);
        if (!seen.preview().missing().isEmpty()) {
            throw new ImportRefused(Reason.COLUMN_MISSING);
        }
        return taking.takeOver(who, seen, folder, expected, locale);
    }

    /** A move, for those who work there. */
    public Move find(SignedIn who, long id) {
        return book.find(id)
                .filter(move -> desk.mayRead(who, move.body()))
                .orElseThrow(() -> new ImportRefused(Reason.UNKNOWN_IMPORT));
    }

    /** The moves of a body, the newest first. */
    public List<Move> of(SignedIn who, long body) {
        return book.of(desk.body(who, body).id());
    }

    /** The lines of a move and what became of them. */
    public List<MoveLine> lines(SignedIn who, long id, ImportBook.Part part) {
        return book.lines(find(who, id).id(), part);
    }

    /** Where an item was moved from. */
    public Optional<Origin> origin(Item item) {
        return book.origin(item.id());
    }

    /**
     * Publishes an approved item that was moved, as of the last minute of the day on which it became public where it came from.
     *
     * @param revision the revision that was read
     * @return its number
     * @throws ImportRefused it was not moved
     * @throws org.gongkai.web.publishing.model.ActionRefused changed meanwhile, not allowed, not approved, or published elsewhere
     */
    @Transactional
    public long publishSinceOrigin(SignedIn who, long item, long revision) {
        Origin origin = book.origin(item).orElseThrow(() -> new ImportRefused(Reason.UNKNOWN_IMPORT));
        Instant then = ChinaTime.startOf(origin.day().plusDays(1)).minusSeconds(1);
        Instant now = clock.instant();
        return elsewhere
                .publishedSince(who, item, revision, then.isAfter(now) ? now : then)
                .id();
    }

    private SentFolder folder(Staged staged, Locale locale) {
        return SentFolder.open(staged.sent().fileName(), staging.content(staged), locale);
    }

    private LaidOut table(SentFolder folder, Locale locale) {
        if (folder.isOfPages()) {
            return staging.sized(SavedPages.read(folder, locale), MOST_LINES);
        }
        return staging.read(folder.leadName(), folder.lead(locale), MoveFields.ALL, MOST_LINES, locale);
    }
}
