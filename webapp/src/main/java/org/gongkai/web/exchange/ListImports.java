package org.gongkai.web.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.model.Decision;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.Judged;
import org.gongkai.web.exchange.model.ListFields;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.ListLines;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.model.Staged.Sent;
import org.gongkai.web.exchange.tables.LaidOut;
import org.gongkai.web.exchange.tables.Mapping;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of what a body published on another platform: looked at line by line, taken over as a whole, undone as a whole. What a list brings
 * was not reviewed in this system (未经本系统审查): it counts apart from items, and the public never sees it here.
 *
 * @regulation art. 50
 */
@Service
public class ListImports {
    /** The kind of its events in the ledger. */
    public static final String KIND = "item.listed";

    /** Lines of one list: what a township publishes in several years. */
    public static final int MOST_LINES = 5_000;

    private static final int LONGEST_REASON = 300;

    private final Staging staging;
    private final ImportBook book;
    private final ListTaking taking;
    private final ExchangeDesk desk;

    ListImports(Staging staging, ImportBook book, ListTaking taking, ExchangeDesk desk) {
        this.staging = staging;
        this.book = book;
        this.taking = taking;
        this.desk = desk;
    }

    /**
     * Keeps a table that was sent until it is taken over, once it was read.
     *
     * @param sent its hash is made here, whatever it says
     * @throws ImportRefused why it cannot be taken; the sentence of an unreadable file is in this language
     */
    public Staged stage(SignedIn who, long body, Sent sent, byte[] content, Locale locale) {
        Staged checked = staging.checked(who, body, sent, content);
        read(checked.sent(), content, locale);
        return staging.keep(who, ListFields.PURPOSE, checked, content);
    }

    /**
     * A table that this person sent.
     *
     * @throws ImportRefused there is none, or their posts changed
     */
    public Staged find(SignedIn who, long id) {
        return staging.find(who, ListFields.PURPOSE, id);
    }

    /** What this person sent of a body and has not taken over. */
    public Optional<Staged> waiting(SignedIn who, long body) {
        return staging.waiting(who, ListFields.PURPOSE, body);
    }

    /** What taking it over would do. Nothing is written. */
    public Preview preview(SignedIn who, long id, Locale locale) {
        Staged found = find(who, id);
        LaidOut table = read(found.sent(), staging.content(found), locale);
        Mapping mapping = staging.mapping(found, ListFields.PURPOSE, table, ListFields.ALL);
        Preview unjudged = new Preview(found, table, mapping, List.of());
        if (!unjudged.missing().isEmpty()) {
            return unjudged;
        }
        List<ListLine> lines = new ListLines(mapping, desk.today()).read(table.rows());
        List<Judged> judged = taking.judge(found.body(), lines, unjudged);
        return new Preview(found, table, mapping, judged);
    }

    /** Keeps what was chosen so far, also half of it. */
    @Transactional
    public void choose(SignedIn who, long id, Mapping mapping, Map<String, Decision> decisions) {
        staging.choose(find(who, id), mapping, decisions);
    }

    /** Forgets what was sent; nothing of it had been taken over. */
    @Transactional
    public long discard(SignedIn who, long id) {
        return staging.discard(find(who, id));
    }

    /**
     * Takes a list over: new lines become entries that count apart.
     *
     * @param expected how many new entries were seen
     * @throws ImportRefused why nothing was taken over
     */
    public ListImport takeOver(SignedIn who, long id, int expected, Locale locale) {
        Preview preview = preview(who, id, locale);
        if (!preview.missing().isEmpty()) {
            throw new ImportRefused(Reason.COLUMN_MISSING);
        }
        return taking.takeOver(who, preview, expected);
    }

    /**
     * Takes an import back as a whole.
     *
     * @throws ImportRefused why not; a later import that builds on it is named
     */
    public ListImport undo(SignedIn who, long id, String reason) {
        ListImport list = imported(who, id);
        desk.allow(who, list.body());
        String because = reason.strip();
        if (because.isEmpty() || because.length() > LONGEST_REASON) {
            throw new ImportRefused(Reason.REASON_MISSING, String.valueOf(LONGEST_REASON));
        }
        return taking.undo(who, list, because);
    }

    /** An import, for those who work there. */
    public ListImport imported(SignedIn who, long id) {
        return book.find(id)
                .filter(list -> desk.mayRead(who, list.body()))
                .orElseThrow(() -> new ImportRefused(Reason.UNKNOWN_IMPORT));
    }

    /** The imports of a body, the newest first. */
    public List<ListImport> of(SignedIn who, long body) {
        return book.of(desk.body(who, body).id());
    }

    /** The lines of an import as they were judged. */
    public List<ImportBook.Line> lines(SignedIn who, long id, ImportBook.Part part) {
        return book.lines(imported(who, id).id(), part);
    }

    /** The entries of a body that stand and were public in a span, the newest first. */
    public List<ListedEntry> entries(SignedIn who, long body, LocalDate first, LocalDate last, ImportBook.Part part) {
        return book.standing(desk.body(who, body).id(), first, last, part);
    }

    private LaidOut read(Sent sent, byte[] content, Locale locale) {
        String name = sent.fileName().isEmpty() ? "pasted.txt" : sent.fileName();
        return staging.read(name, content, ListFields.ALL, MOST_LINES, locale);
    }
}
