package org.gongkai.web.agencies.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.NewAgency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of bodies: what may stand where, and what a body was called when. */
@Service
class AgencyTree implements Agencies {
    private final AgencyStore store;

    AgencyTree(AgencyStore store) {
        this.store = store;
    }

    @Override
    public Optional<Agency> find(long id) {
        return store.find(id);
    }

    @Override
    public List<Agency> roots() {
        return store.below(OptionalLong.empty());
    }

    @Override
    public List<Agency> childrenOf(long id) {
        return store.below(OptionalLong.of(id));
    }

    @Override
    public boolean isWithin(long id, long root) {
        return store.isWithin(id, root);
    }

    @Override
    public Set<Long> idsWithin(long root) {
        return store.idsWithin(root);
    }

    @Override
    public Optional<String> codeIn(long id, int year) {
        return store.codeIn(id, year);
    }

    @Override
    @Transactional
    public Agency establish(NewAgency agency) {
        agency.parent().ifPresent(parent -> requireRoomFor(agency, existing(parent)));
        return existing(store.add(agency));
    }

    @Override
    @Transactional
    public Agency rename(long id, String name, String shortName, LocalDate from) {
        FormerName last = store.namesOf(existing(id).id()).getLast();
        if (!from.isAfter(last.from())) {
            throw new IllegalArgumentException("from " + from + " must be after " + last.from());
        }
        store.rename(id, new FormerName(name, shortName, from));
        return existing(id);
    }

    @Override
    public List<FormerName> namesOf(long id) {
        return store.namesOf(id);
    }

    private Agency existing(long id) {
        return store.find(id).orElseThrow(() -> new IllegalArgumentException("there is no body " + id));
    }

    private static void requireRoomFor(NewAgency agency, Agency above) {
        if (!above.kind().mayHold(agency.kind())) {
            throw new IllegalArgumentException(
                    agency.kind() + " " + agency.name() + " cannot stand below " + above.kind() + " " + above.name());
        }
    }
}
