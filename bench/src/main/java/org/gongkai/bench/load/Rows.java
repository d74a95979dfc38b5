package org.gongkai.bench.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.bench.search.InventedTexts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Step;

/**
 * The rows of planned items as the database takes them in: an item with its version, and as far as it came its opinions,
 * approvals, publication and place in the catalogue. Content and fingerprint are the domain's own; nothing of it stands in the trail or in
 * the ledger, and no message was sent.
 */
record Rows(Plan plan, InventedTexts texts, County county, First first) {
    /** Reviews that every item takes, in their order, and who gives them. */
    private static final Map<Step, Role> REVIEWS = new EnumMap<>(Map.of(
            Step.EDITING, Role.EDITOR,
            Step.CONFIDENTIALITY, Role.CONFIDENTIALITY_REVIEWER,
            Step.SIGNING, Role.SIGNER));

    /**
     * Where the numbers of these rows begin.
     *
     * @param review every item has room for one of each step
     */
    record First(long item, long review) {}

    /** Tables with their columns, in the order in which they are filled. */
    enum Table {
        ITEM(
                "publishing.item (id, body, version, round, step, visibility, public_version, index_number, first_published_at,"
                        + " published_at, withdrawn_at, withdrawal_reason, created_at, changed_at, revision)"),
        VERSION(
                "publishing.item_version (item, number, title, text, attribute, ground, document_number, written_on, keywords,"
                        + " entry_code, entry_edition, subject, genre, fingerprint, authors, saved_at)"),
        REVIEW("publishing.review (id, item, version, round, step, is_approval, fingerprint, reviewer, reviewer_name,"
                + " recorded_by, opinion, basis, at)"),
        APPROVAL("publishing.approval (item, version, round, step, fingerprint, review)"),
        SCREENED("publishing.screened (item, version, fingerprint, answered, at)"),
        PUBLICATION("publishing.publication (item, version, round, fingerprint, published_at, published_by)"),
        SHOWN_ENTRY("publishing.shown_entry (item, version, body, entry_code, published_at, ended_at)");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }

        String tableName() {
            return columns.substring(0, columns.indexOf(' '));
        }

        /** What takes its rows in. */
        String copy() {
            return "copy " + columns + " from stdin";
        }
    }

    /** The rows of items from this number to before that one, by table. */
    Map<Table, CopyText> of(int from, int to) {
        Map<Table, CopyText> rows = new EnumMap<>(Table.class);
        List.of(Table.values()).forEach(table -> rows.put(table, new CopyText()));
        for (int number = from; number < to; number++) {
            add(rows, number);
        }
        return rows;
    }

    private void add(Map<Table, CopyText> rows, int number) {
        long id = first.item() + number;
        Plan.Standing standing = plan.standing(number);
        Content content = content(number);
        String fingerprint = content.fingerprint().hex();
        item(at(rows, Table.ITEM), number, standing);
        version(at(rows, Table.VERSION), id, content, plan.time(number));
        opinions(rows, number, fingerprint);
        if (standing.hasGoneOut()) {
            long publisher = county.holder(Role.EDITOR).accountId();
            Instant time = plan.time(number);
            at(rows, Table.SCREENED).row(id, 1, fingerprint, 0, time);
            at(rows, Table.PUBLICATION).row(id, 1, 1, fingerprint, time, publisher);
            content.classification()
                    .entry()
                    .map(EntryRef::code)
                    .ifPresent(code -> at(rows, Table.SHOWN_ENTRY)
                            .row(id, 1, plan.body(number).id(), code, time, endOf(number, standing)));
        }
    }

    private void opinions(Map<Table, CopyText> rows, int number, String fingerprint) {
        long id = first.item() + number;
        long review = first.review() + (long) number * REVIEWS.size();
        for (Step step : given(plan.standing(number).step())) {
            SignedIn who = county.holder(REVIEWS.getOrDefault(step, Role.EDITOR));
            long account = who.accountId();
            Instant time = plan.time(number);
            at(rows, Table.REVIEW)
                    .row(review, id, 1, 1, step, true, fingerprint, account, who.personName(), account, "", "", time);
            at(rows, Table.APPROVAL).row(id, 1, 1, step, fingerprint, review++);
        }
    }

    private static CopyText at(Map<Table, CopyText> rows, Table table) {
        return rows.computeIfAbsent(table, _ -> new CopyText());
    }

    private void item(CopyText row, int number, Plan.Standing standing) {
        Instant time = plan.time(number);
        boolean hasGoneOut = standing.hasGoneOut();
        String visibility = standing.isPublic() ? "PUBLIC" : hasGoneOut ? "WITHDRAWN" : "NEVER";
        row.row(
                first.item() + number,
                plan.body(number).id(),
                1,
                standing.step() == Step.DRAFT ? 0 : 1,
                standing.step(),
                visibility,
                hasGoneOut ? 1 : CopyText.NOTHING,
                hasGoneOut ? plan.indexNumber(number) : CopyText.NOTHING,
                hasGoneOut ? time : CopyText.NOTHING,
                hasGoneOut ? time : CopyText.NOTHING,
                endOf(number, standing),
                standing.isWithdrawn() ? "out of date" : CopyText.NOTHING,
                time,
                time,
                given(standing.step()).size() + (hasGoneOut ? 2 : 0));
    }

    private Object endOf(int number, Plan.Standing standing) {
        return standing.isWithdrawn() ? plan.time(number).plusSeconds(60) : CopyText.NOTHING;
    }

    private void version(CopyText row, long id, Content content, Instant time) {
        Optional<EntryRef> entry = content.classification().entry();
        row.row(
                id,
                1,
                content.title(),
                content.text(),
                content.attribute(),
                content.ground(),
                content.documentNumber(),
                content.writtenOn().<Object>map(day -> day).orElse(CopyText.NOTHING),
                content.keywords(),
                entry.<Object>map(EntryRef::code).orElse(CopyText.NOTHING),
                entry.<Object>map(EntryRef::edition).orElse(CopyText.NOTHING),
                content.classification().subject(),
                content.classification().genre(),
                content.fingerprint().hex(),
                "{" + county.holder(Role.CONTRIBUTOR).accountId() + "}",
                time);
    }

    /** The steps that have approved an item that stands at this one. */
    private static List<Step> given(Step standing) {
        List<Step> given = new ArrayList<>();
        for (Step step : REVIEWS.keySet()) {
            if (step.compareTo(standing) < 0) {
                given.add(step);
            }
        }
        return given;
    }

    private Content content(int number) {
        InventedTexts.Wording wording = texts.of(number);
        LocalDate writtenOn = plan.day(number).minusDays(number % 5);
        Content bare = new Content(
                wording.title(),
                CleanText.of(wording.text()),
                Attribute.PROACTIVE,
                "",
                "",
                Optional.of(writtenOn),
                Optional.empty(),
                "",
                List.of());
        return plan.entry(number)
                .map(entry -> bare.with(Classification.under(entry)))
                .orElse(bare);
    }
}
