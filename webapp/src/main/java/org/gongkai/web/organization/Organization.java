package org.gongkai.web.organization;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.EntryRefused;
import org.gongkai.web.organization.model.EntryRefused.Reason;
import org.gongkai.web.organization.model.EntryStore;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.FieldProblem;
import org.gongkai.web.organization.model.Gap;
import org.gongkai.web.organization.model.Gaps;
import org.gongkai.web.organization.model.Section;
import org.gongkai.web.organization.model.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to change what a body says about itself; pages, spreadsheets and the demonstration all come through here. Whoever
 * writes proposes; what is public counts when somebody else has agreed; what is removed is gone from the public at once.
 */
@Service
public class Organization {
    private final EntryStore store;
    private final Agencies agencies;
    private final Permissions permissions;
    private final StaffTrail trail;
    private final Clock clock;

    Organization(EntryStore store, Agencies agencies, Permissions permissions, StaffTrail trail, Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What citizens see of a section, in order. */
    @Transactional(readOnly = true)
    public List<Entry> shown(long body, Section section) {
        return section.isPublic()
                ? store.of(body).stream()
                        .filter(entry ->
                                entry.section() == section && entry.current().isPresent())
                        .toList()
                : List.of();
    }

    /**
     * Every line of a body, for those who work there.
     *
     * @throws EntryRefused not their body
     */
    @Transactional(readOnly = true)
    public List<Entry> lines(SignedIn who, long body) {
        allow(who, Permission.READ_OFFICE, body);
        return store.of(body);
    }

    /** A line that was not removed, for those who work there; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Entry> find(SignedIn who, long id) {
        return store.find(id).filter(entry -> permissions.allows(who, Permission.READ_OFFICE, entry.body()));
    }

    /**
     * The same.
     *
     * @throws EntryRefused there is none, or none of theirs
     */
    @Transactional(readOnly = true)
    public Entry line(SignedIn who, long id) {
        return find(who, id).orElseThrow(() -> new EntryRefused(Reason.UNKNOWN));
    }

    /** The versions of a line, newest first, also of one that was removed. */
    @Transactional(readOnly = true)
    public List<Entry.Edition> versions(SignedIn who, long id) {
        allow(who, Permission.READ_OFFICE, store.bodyOf(id).orElseThrow(() -> new EntryRefused(Reason.UNKNOWN)));
        return store.versions(id);
    }

    /** What is missing of what the Regulation asks for. */
    @Transactional(readOnly = true)
    public List<Gap> gaps(long body) {
        return agencies.find(body)
                .filter(agency -> agency.kind().isOrgan())
                .map(agency -> Gaps.of(agency.kind(), store.of(body)))
                .orElse(List.of());
    }

    /**
     * A new line.
     *
     * @throws EntryRefused why not
     */
    @Transactional
    public Entry add(SignedIn who, long body, Section section, Map<Field, String> values) {
        allow(who, Permission.KEEP_ORGANIZATION, body);
        Agency agency = agencies.find(body).orElseThrow(() -> new EntryRefused(Reason.UNKNOWN));
        if (!agency.kind().isOrgan()) {
            throw new EntryRefused(Reason.NO_ORGAN, agency.name());
        }
        Map<Field, String> kept = checked(values);
        if (section.isSingle() && store.of(body).stream().anyMatch(entry -> entry.section() == section)) {
            throw new EntryRefused(Reason.CHANGED_MEANWHILE);
        }
        Entry entry = store.add(body, section, place(kept), written(who, kept));
        record(entry, who, "organization.propose", "");
        return settled(entry, who);
    }

    /**
     * Other words for a line; what was shown stays until somebody else agrees.
     *
     * @param version the newest one that was read
     * @throws EntryRefused why not
     */
    @Transactional
    public Entry rewrite(SignedIn who, long id, int version, Map<Field, String> values) {
        Entry entry = unchanged(id, version);
        allow(who, Permission.KEEP_ORGANIZATION, entry.body());
        Map<Field, String> kept = checked(values);
        if (entry.newest().values().equals(kept) && entry.newest().state() != Entry.State.REFUSED) {
            return entry;
        }
        Entry after = store.rewrite(id, place(kept), written(who, kept));
        record(after, who, "organization.propose", "");
        return settled(after, who);
    }

    /**
     * The same words in a new version, for what is changed beside them, such as a portrait.
     *
     * @param version the newest one that was read
     * @param action the trade's word for the audit
     * @throws EntryRefused why not
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry renew(SignedIn who, long id, int version, String action) {
        Entry entry = unchanged(id, version);
        allow(who, Permission.KEEP_ORGANIZATION, entry.body());
        Map<Field, String> same = entry.newest().values();
        Entry after = store.rewrite(id, place(same), written(who, same));
        record(after, who, action, "");
        return settled(after, who);
    }

    /**
     * A second person agrees, and it counts.
     *
     * @throws EntryRefused why not, above all that it is the person's own
     */
    @Transactional
    public Entry confirm(SignedIn who, long id, int version, String opinion) {
        waiting(who, id, version);
        Entry after = store.settle(id, Entry.State.CURRENT, who, clock.instant(), opinion);
        record(after, who, "organization.confirm", opinion);
        return after;
    }

    /**
     * A second person does not agree; what counted before goes on counting.
     *
     * @throws EntryRefused why not
     */
    @Transactional
    public Entry refuse(SignedIn who, long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new EntryRefused(Reason.REASON_MISSING);
        }
        waiting(who, id, version);
        Entry after = store.settle(id, Entry.State.REFUSED, who, clock.instant(), reason.strip());
        record(after, who, "organization.refuse", reason);
        return after;
    }

    /**
     * Takes a line away, at once: a leader who left, an office that was closed. It stays in the history.
     *
     * @throws EntryRefused why not
     */
    @Transactional
    public void remove(SignedIn who, long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new EntryRefused(Reason.REASON_MISSING);
        }
        Entry entry = unchanged(id, version);
        allow(who, Permission.KEEP_ORGANIZATION, entry.body());
        store.remove(id, clock.instant(), reason.strip());
        record(entry, who, "organization.remove", reason);
    }

    /** Whether this person writes what the body says about itself. */
    public boolean mayKeep(SignedIn who, long body) {
        return permissions.allows(who, Permission.KEEP_ORGANIZATION, body);
    }

    /** Whether this person may agree to what waits. */
    public boolean mayDecide(SignedIn who, Entry entry) {
        return entry.isWaiting()
                && permissions.allows(
                        who,
                        Permission.CONFIRM_ORGANIZATION,
                        entry.body(),
                        List.of(entry.newest().written().writer()));
    }

    private Entry settled(Entry entry, SignedIn who) {
        return entry.section().isPublic()
                ? entry
                : store.settle(entry.id(), Entry.State.CURRENT, who, clock.instant(), "");
    }

    private Entry waiting(SignedIn who, long id, int version) {
        Entry entry = unchanged(id, version);
        allow(who, Permission.CONFIRM_ORGANIZATION, entry.body());
        if (!entry.isWaiting()) {
            throw new EntryRefused(Reason.NOTHING_WAITS);
        }
        if (!mayDecide(who, entry)) {
            throw new EntryRefused(Reason.OWN_WORDS);
        }
        return entry;
    }

    private Entry unchanged(long id, int version) {
        store.lock(id);
        Entry entry = store.find(id).orElseThrow(() -> new EntryRefused(Reason.UNKNOWN));
        if (entry.newest().version() != version) {
            throw new EntryRefused(Reason.CHANGED_MEANWHILE);
        }
        return entry;
    }

    private EntryStore.Writing written(SignedIn who, Map<Field, String> values) {
        return new EntryStore.Writing(values, who, clock.instant());
    }

    private static Map<Field, String> checked(Map<Field, String> values) {
        List<FieldProblem> problems = Values.problems(values);
        if (!problems.isEmpty()) {
            throw new EntryRefused(
                    Reason.WRONG_VALUE, problems.getFirst().field().key());
        }
        return Values.tidy(values);
    }

    private static int place(Map<Field, String> values) {
        return Optional.ofNullable(values.get(Field.ORDER))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void allow(SignedIn who, Permission permission, long body) {
        if (!permissions.allows(who, permission, body)) {
            throw new EntryRefused(Reason.NOT_ALLOWED);
        }
    }

    private void record(Entry entry, SignedIn who, String action, String reason) {
        Subject subject = new Subject(
                "organization-" + entry.section().path(),
                String.valueOf(entry.id()),
                entry.newest().version());
        trail.record(who, entry.body(), action, subject, reason);
    }
}
