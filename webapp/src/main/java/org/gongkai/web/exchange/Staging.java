package org.gongkai.web.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.opening.FileOpening;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.model.Decision;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.model.Staged.Sent;
import org.gongkai.web.exchange.model.StagedStore;
import org.gongkai.web.exchange.tables.LaidOut;
import org.gongkai.web.exchange.tables.Layout;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.exchange.tables.Mappings;
import org.gongkai.web.exchange.tables.Sheet;
import org.gongkai.web.exchange.tables.TableReader;
import org.gongkai.web.exchange.tables.TableReading;
import org.gongkai.web.exchange.tables.WantedField;
import org.springframework.stereotype.Component;

/** What was sent and waits, for whatever purpose: who may, how its table is read, which of its columns is what. */
@Component
class Staging {
    private static final int LONGEST_SOURCE = 100;

    private final TableReader tables;
    private final StagedStore staged;
    private final Mappings mappings;
    private final ExchangeDesk desk;

    Staging(TableReader tables, StagedStore staged, Mappings mappings, ExchangeDesk desk) {
        this.tables = tables;
        this.staged = staged;
        this.mappings = mappings;
        this.desk = desk;
    }

    /**
     * What was sent as it would be kept, with its own hash.
     *
     * @throws ImportRefused not allowed, nothing sent, or nobody said from where
     */
    Staged checked(SignedIn who, long body, Sent sent, byte[] content) {
        desk.allow(who, body);
        String source = sent.source().strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new ImportRefused(Reason.SOURCE_MISSING, String.valueOf(LONGEST_SOURCE));
        }
        if (content.length == 0) {
            throw new ImportRefused(Reason.NOTHING_SENT);
        }
        Sent known = new Sent(source, sent.fileName(), FileOpening.sha256(content));
        return new Staged(0, body, known, Optional.empty(), Map.of());
    }

    Staged keep(SignedIn who, String purpose, Staged checked, byte[] content) {
        return find(who, purpose, staged.keep(who.accountId(), purpose, checked, content));
    }

    Staged find(SignedIn who, String purpose, long id) {
        Staged found =
                staged.find(who.accountId(), purpose, id).orElseThrow(() -> new ImportRefused(Reason.UNKNOWN_LIST));
        desk.allow(who, found.body());
        return found;
    }

    Optional<Staged> waiting(SignedIn who, String purpose, long body) {
        return staged.waiting(who.accountId(), purpose, body);
    }

    byte[] content(Staged found) {
        return staged.content(found.id());
    }

    void choose(Staged found, Mapping mapping, Map<String, Decision> decisions) {
        staged.choose(found.id(), mapping, decisions);
    }

    /** Forgets it; gives the body it was for. */
    long discard(Staged found) {
        staged.forget(found.id());
        return found.body();
    }

    /** It was taken over: its columns are remembered, and what was sent is forgotten. */
    void taken(Preview preview, String purpose) {
        mappings.remember(
                preview.staged().body(), purpose, preview.table().headings().fingerprint(), preview.mapping());
        staged.forget(preview.staged().id());
    }

    /** The columns as chosen, remembered or proposed. */
    Mapping mapping(Staged found, String purpose, LaidOut table, List<WantedField> fields) {
        List<String> headings = table.headings().texts();
        return found.mapping()
                .or(() -> mappings.find(found.body(), purpose, table.headings().fingerprint()))
                .orElseGet(() -> Mapping.proposed(headings, fields))
                .within(headings.size(), fields);
    }

    /**
     * Understands a table.
     *
     * @param name of its file; only shown
     * @throws ImportRefused it cannot be read, has no heading, or more lines than this
     */
    LaidOut read(String name, byte[] table, List<WantedField> fields, int mostLines, Locale locale) {
        return sized(
                Layout.of(sheets(name, table, locale), fields).orElseThrow(() -> new ImportRefused(Reason.NO_HEADING)),
                mostLines);
    }

    /** The same, unless it has more lines than this. */
    LaidOut sized(LaidOut laid, int mostLines) {
        if (laid.rows().size() > mostLines) {
            throw new ImportRefused(
                    Reason.TOO_MANY_LINES, String.valueOf(laid.rows().size()), String.valueOf(mostLines));
        }
        return laid;
    }

    private List<Sheet> sheets(String name, byte[] table, Locale locale) {
        return switch (tables.read(name, table)) {
            case TableReading.Sheets read -> read.sheets();
            case TableReading.Refused refused ->
                throw new ImportRefused(Reason.UNREADABLE, refused.refusal().message(locale));
            case TableReading.NoTable none -> throw new ImportRefused(Reason.NO_TABLE);
        };
    }
}
