package org.gongkai.web.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.Received;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.EntryRefused;
import org.gongkai.web.organization.model.EntryRefused.Reason;
import org.gongkai.web.organization.model.Portrait;
import org.gongkai.web.organization.model.PortraitStore;
import org.gongkai.web.organization.model.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures of leaders (领导之窗). One comes, and goes, with a version of its line, so that citizens see it once somebody else has
 * agreed; who left takes it along at once.
 */
@Service
public class Portraits {
    private final Organization organization;
    private final PortraitStore store;
    private final KeptFiles files;

    Portraits(Organization organization, PortraitStore store, KeptFiles files) {
        this.organization = organization;
        this.store = store;
        this.files = files;
    }

    /**
     * A line that this person may give a portrait; asked before anything is received.
     *
     * @throws EntryRefused there is none, it is no leader's, or it is not their work
     */
    @Transactional(readOnly = true)
    public Entry portrayed(SignedIn who, long line) {
        Entry entry = organization.line(who, line);
        if (!entry.section().hasPortraits()) {
            throw new EntryRefused(Reason.UNKNOWN);
        }
        if (!organization.mayKeep(who, entry.body())) {
            throw new EntryRefused(Reason.NOT_ALLOWED);
        }
        return entry;
    }

    /**
     * Another portrait; what was shown stays until somebody else agrees.
     *
     * @param version the newest one that was read
     * @param picture a plain JPEG file as {@link org.gongkai.web.files.PictureIntake} draws it
     * @throws EntryRefused why not
     */
    @Transactional
    public Entry bring(SignedIn who, long line, int version, Received picture) {
        Entry entry = portrayed(who, line);
        String hash = picture.content().sha256();
        boolean isThere = Optional.ofNullable(newest(List.of(entry)).get(line))
                .filter(portrait -> portrait.sha256().equals(hash))
                .isPresent();
        if (isThere && isCurrentOrWaiting(entry, version)) {
            return entry;
        }
        Entry after = organization.renew(who, line, version, "organization.portrait");
        files.keep(List.of(picture));
        store.bring(new Portrait(
                line, after.newest().version(), hash, picture.content().bytes()));
        return after;
    }

    /**
     * No portrait any more; the one that was shown stays until somebody else agrees.
     *
     * @param version the newest one that was read
     * @throws EntryRefused why not
     */
    @Transactional
    public Entry takeAway(SignedIn who, long line, int version) {
        Entry entry = portrayed(who, line);
        if (newest(List.of(entry)).isEmpty() && isCurrentOrWaiting(entry, version)) {
            return entry;
        }
        Entry after = organization.renew(who, line, version, "organization.portrait.remove");
        store.takeAway(line, after.newest().version());
        return after;
    }

    /** What citizens see of these lines, by line. */
    @Transactional(readOnly = true)
    public Map<Long, Portrait> shown(Collection<Entry> lines) {
        return store.in(lines.stream()
                .filter(line -> line.section().hasPortraits() && line.current().isPresent())
                .collect(Collectors.toMap(
                        Entry::id, line -> line.current().orElseThrow().version())));
    }

    /** What these lines say now, agreed to or not, by line; for those who work there. */
    @Transactional(readOnly = true)
    public Map<Long, Portrait> newest(Collection<Entry> lines) {
        return store.in(lines.stream()
                .filter(line -> line.section().hasPortraits())
                .collect(Collectors.toMap(Entry::id, line -> line.newest().version())));
    }

    /** The portrait that came with this version, while citizens see it; empty for anything else. */
    @Transactional(readOnly = true)
    public Optional<Portrait> shown(long body, long line, int since) {
        List<Entry> one = organization.shown(body, Section.LEADER).stream()
                .filter(entry -> entry.id() == line)
                .toList();
        return shown(one).values().stream()
                .filter(portrait -> portrait.since() == since)
                .findFirst();
    }

    /** The portrait that came with this version, for those who work there; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Portrait> find(SignedIn who, long line, int since) {
        return organization
                .find(who, line)
                .flatMap(_ -> store.in(Map.of(line, since)).values().stream()
                        .filter(portrait -> portrait.since() == since)
                        .findFirst());
    }

    private static boolean isCurrentOrWaiting(Entry entry, int version) {
        return entry.newest().version() == version && entry.newest().state() != Entry.State.REFUSED;
    }
}
