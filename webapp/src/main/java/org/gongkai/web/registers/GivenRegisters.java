package org.gongkai.web.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.opening.FileOpening;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.tables.Sheet;
import org.gongkai.web.exchange.tables.TableReader;
import org.gongkai.web.exchange.tables.TableReading;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.registers.taking.Choice;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.Given.Scope;
import org.gongkai.web.registers.taking.Given.Sent;
import org.gongkai.web.registers.taking.GivenStore;
import org.gongkai.web.registers.taking.GivenTable;
import org.gongkai.web.registers.taking.JudgedRow;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.registers.taking.Look.Seen;
import org.gongkai.web.registers.taking.Outcome;
import org.gongkai.web.registers.taking.Taking;
import org.gongkai.web.ui.Phrases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of registers that were taken along, mended in a spreadsheet and given back: looked at row by row, decided, then taken over as a whole.
 * Until then nothing counts; a file that waits is there again after a restart.
 */
@Service
public class GivenRegisters {
    /** What an account that pastes instead of sending a file is told to have sent. */
    private static final String PASTED = "pasted.txt";

    private static final String ALL = "all";

    private final GivenDesk desk;
    private final TableReader tables;
    private final GivenStore store;
    private final Takings takings;

    GivenRegisters(GivenDesk desk, TableReader tables, GivenStore store, Takings takings) {
        this.desk = desk;
        this.tables = tables;
        this.store = store;
        this.takings = takings;
    }

    /** Whether a file of this register may ever be given back. */
    public boolean isMendable(String register) {
        return desk.isMendable(register);
    }

    /** Whether this person may give this sheet back. */
    public boolean mayGiveBack(SignedIn who, Scope scope) {
        return desk.isMendable(scope.register()) && desk.mayGiveBack(who, scope);
    }

    /**
     * Keeps a file until it is taken over, once it was read.
     *
     * @param fileName empty where it was pasted
     * @throws RegisterRefused why it cannot be taken
     */
    public Given give(SignedIn who, Scope scope, String fileName, byte[] content, Phrases phrases) {
        desk.allow(who, scope);
        if (content.length == 0) {
            throw new RegisterRefused(Reason.NOTHING_SENT);
        }
        Given given = new Given(0, scope, new Sent(fileName, FileOpening.sha256(content)), Map.of());
        read(given, content, phrases);
        return find(who, store.keep(who.accountId(), given, content));
    }

    /**
     * A file that this person gave back.
     *
     * @throws RegisterRefused there is none, or their posts changed
     */
    public Given find(SignedIn who, long id) {
        Given given = store.find(who.accountId(), id).orElseThrow(() -> new RegisterRefused(Reason.UNKNOWN_GIVEN));
        desk.allow(who, given.scope());
        return given;
    }

    /** What this person gave back of a sheet and did not take over. */
    public Optional<Given> waiting(SignedIn who, Scope scope) {
        desk.allow(who, scope);
        return store.waiting(who.accountId(), scope);
    }

    /** What taking it over would do. Nothing is written. */
    public Look look(SignedIn who, long id, Phrases phrases) {
        Given given = find(who, id);
        return desk.judge(who, given, read(given, store.content(id), phrases), phrases);
    }

    /**
     * Keeps what was said of rows that are not clear.
     *
     * @param said by {@code GivenRow.place}; {@code all} stands for every row of which nothing was said
     */
    public void choose(SignedIn who, long id, Map<String, Choice> said, Phrases phrases) {
        Map<String, Choice> choices = new HashMap<>(find(who, id).choices());
        choices.putAll(said);
        Choice others = choices.remove(ALL);
        if (others != null) {
            look(who, id, phrases).rows().stream()
                    .filter(row -> row.outcome() == Outcome.OPEN)
                    .map(JudgedRow::row)
                    .forEach(row -> choices.putIfAbsent(row.place(), others));
        }
        store.choose(id, choices);
    }

    /** Forgets what was given back; nothing of it had been taken over. */
    @Transactional
    public Scope discard(SignedIn who, long id) {
        Given given = find(who, id);
        store.forget(id);
        return given.scope();
    }

    /**
     * Takes a file over: what is new is entered, what is changed is written, all of it or nothing.
     *
     * @param seen what somebody saw before they said yes
     * @throws org.gongkai.web.ui.Refused why nothing was taken over
     */
    public Taking takeOver(SignedIn who, long id, Seen seen, Phrases phrases) {
        Given given = find(who, id);
        return takings.takeOver(who, given, read(given, store.content(id), phrases), seen, phrases);
    }

    private GivenTable read(Given given, byte[] content, Phrases phrases) {
        String name = given.sent().fileName().isEmpty() ? PASTED : given.sent().fileName();
        List<Phrases> languages = Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(locale -> new Phrases(phrases.messages(), locale))
                .toList();
        return GivenTable.of(
                sheets(name, content, phrases), desk.register(given.scope().register()), languages);
    }

    private List<Sheet> sheets(String name, byte[] content, Phrases phrases) {
        return switch (tables.read(name, content)) {
            case TableReading.Sheets read -> read.sheets();
            case TableReading.Refused refused ->
                throw new RegisterRefused(Reason.UNREADABLE, refused.refusal().message(phrases.locale()));
            case TableReading.NoTable _ -> throw new RegisterRefused(Reason.NO_TABLE);
        };
    }
}
