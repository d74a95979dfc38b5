package org.gongkai.web.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.catalog.CatalogRefused.Reason;
import org.gongkai.web.catalog.model.Amendment;
import org.gongkai.web.catalog.model.CatalogStore;
import org.gongkai.web.catalog.model.Edition;
import org.gongkai.web.catalog.model.EffectiveEntry;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Inheritance;
import org.gongkai.web.catalog.model.Level;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to the catalogues: what is in force for a body on a day, and the next edition of what a body adds. */
@Service
public class Catalogs {

    private final CatalogStore store;
    private final Agencies agencies;
    private final Permissions permissions;
    private final StaffTrail trail;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();

    Catalogs(CatalogStore store, Agencies agencies, Permissions permissions, StaffTrail trail, Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The day it is in China. */
    public LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** The entries in force for a body on a day, those that do not apply included; none where there is no such body. */
    @Transactional(readOnly = true)
    public List<EffectiveEntry> inForce(long body, LocalDate day) {
        return agencies.find(body)
                .map(agency -> inForce(List.of(agency), day).getOrDefault(body, List.of()))
                .orElse(List.of());
    }

    /** The same for many bodies at once. */
    @Transactional(readOnly = true)
    public Map<Long, List<EffectiveEntry>> inForce(List<Agency> bodies, LocalDate day) {
        Map<Long, List<Long>> paths = paths(bodies);
        List<Long> owners =
                paths.values().stream().flatMap(List::stream).distinct().toList();
        Map<Long, Edition> editions = store.inForce(owners, day).stream()
                .collect(Collectors.toMap(edition -> edition.id().owner(), Function.identity()));
        Optional<Edition> standard = StandardCatalog.inForce(day);
        Map<Long, List<EffectiveEntry>> inForce = new LinkedHashMap<>();
        for (Agency body : bodies) {
            List<Edition> chain = new ArrayList<>(standard.stream().toList());
            paths.getOrDefault(body.id(), List.of()).stream()
                    .map(owner -> Optional.ofNullable(editions.get(owner)))
                    .forEach(edition -> edition.ifPresent(chain::add));
            inForce.put(body.id(), Inheritance.effective(chain, Level.of(body.kind())));
        }
        return inForce;
    }

    /** Grows with every edition made in this process, so that what is kept for a moment is dropped. */
    long changes() {
        return changes.get();
    }

    /** The editions of what a body adds, the newest first, without their entries. */
    @Transactional(readOnly = true)
    public List<Edition> history(long body) {
        return store.history(body);
    }

    /** What a body itself adds now, or will add once its newest edition is valid. */
    @Transactional(readOnly = true)
    public Edition newest(long body) {
        return store.newest(body);
    }

    /** Whether this person keeps the catalogue of a body. */
    public boolean mayAmend(SignedIn who, long body) {
        return permissions.allows(who, Permission.MANAGE_CATALOG, body);
    }

    /**
     * Makes the next edition of what a body adds.
     *
     * @throws CatalogRefused why not
     */
    @Transactional
    public Edition amend(SignedIn who, long body, Amendment amendment) {
        require(mayAmend(who, body), Reason.NOT_ALLOWED);
        require(agencies.find(body).isPresent(), Reason.UNKNOWN_BODY);
        require(amendment.excluded().stream().noneMatch(one -> one.statement().isBlank()), Reason.STATEMENT_MISSING);
        requireTargets(body, amendment);
        Edition before = store.newest(body);
        boolean isInTime = !amendment.validFrom().isBefore(before.validFrom())
                && !amendment.validFrom().isBefore(today());
        require(isInTime, Reason.VALID_TOO_EARLY);
        Edition next = before.amended(amendment);
        try {
            store.add(next, who.personName(), clock.instant());
        } catch (DuplicateKeyException _) {
            throw new CatalogRefused(Reason.CHANGED_MEANWHILE);
        }
        growOnceCommitted();
        Subject subject = new Subject("catalog", String.valueOf(body), next.id().number());
        trail.record(who, body, "catalog.amend", subject, amendment.reason());
        return next;
    }

    /**
     * Notes that information under an entry was formed, changed or approved, so that its time runs.
     *
     * @throws CatalogRefused why not
     */
    @Transactional
    public void happened(SignedIn who, Occasion occasion) {
        require(permissions.allows(who, Permission.DRAFT_ITEM, occasion.body()), Reason.NOT_ALLOWED);
        require(!occasion.happenedOn().isAfter(today()), Reason.NOT_HAPPENED_YET);
        boolean isKnown = inForce(occasion.body(), today()).stream()
                .anyMatch(one -> one.entry().code().equals(occasion.code()));
        require(isKnown, Reason.UNKNOWN_ENTRY);
        store.add(occasion, who.personName(), clock.instant());
        Subject subject = new Subject("catalog-entry", occasion.code(), 0);
        trail.record(who, occasion.body(), "catalog.occasion", subject, occasion.happenedOn() + " " + occasion.what());
    }

    /** Not before: whoever reads in between would keep what was in force as if it were the new edition. */
    private void growOnceCommitted() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }

    /** What a body says does not apply may be of another level: it counts for the bodies below, too. */
    private void requireTargets(long body, Amendment amendment) {
        List<Entry> known = new ArrayList<>(amendment.put());
        StandardCatalog.inForce(amendment.validFrom()).ifPresent(standard -> known.addAll(standard.entries()));
        inForce(body, amendment.validFrom()).forEach(one -> known.add(one.entry()));
        boolean areKnown = amendment.excluded().stream()
                .allMatch(one -> known.stream().anyMatch(entry -> switch (one.target()) {
                    case ENTRY -> entry.code().equals(one.code());
                    case FIELD -> entry.field().equals(one.code());
                }));
        require(areKnown, Reason.UNKNOWN_ENTRY);
    }

    /** From the top of the tree down to each body. */
    private Map<Long, List<Long>> paths(List<Agency> bodies) {
        Map<Long, Optional<Agency>> known = new HashMap<>();
        bodies.forEach(body -> known.put(body.id(), Optional.of(body)));
        Map<Long, List<Long>> paths = new HashMap<>();
        for (Agency body : bodies) {
            List<Long> path = new ArrayList<>();
            Optional<Agency> at = Optional.of(body);
            while (at.isPresent()) {
                path.addFirst(at.get().id());
                at = at.get().parent().isPresent()
                        ? known.computeIfAbsent(at.get().parent().getAsLong(), agencies::find)
                        : Optional.empty();
            }
            paths.put(body.id(), path);
        }
        return paths;
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CatalogRefused(otherwise);
        }
    }
}
