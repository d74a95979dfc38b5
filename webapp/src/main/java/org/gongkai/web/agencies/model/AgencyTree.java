package org.gongkai.web.agencies.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.audit.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of bodies: what may stand where, and what a body was called when. */
@Service
class AgencyTree implements Agencies {
    private static final Because UNSAID = new Because("", "");
    private static final Who SYSTEM = new Who(0, "system", "");
    private static final long WHATEVER = -1;

    private final AgencyStore store;
    private final HistoryStore history;
    private final Reorganization reorganization;

    AgencyTree(AgencyStore store, HistoryStore history, Reorganization reorganization) {
        this.store = store;
        this.history = history;
        this.reorganization = reorganization;
    }

    @Override
    public Optional<Agency> find(long id) {
        return store.find(id);
    }

    @Override
    public List<Agency> all(Collection<Long> ids) {
        return store.all(ids);
    }

    @Override
    public Map<Long, String> shortNames(Collection<Long> ids) {
        return store.shortNames(ids);
    }

    @Override
    public List<Agency> existing(Collection<Long> ids) {
        return store.existing(ids);
    }

    @Override
    public List<Agency> within(long root) {
        return store.within(root);
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
        return existing(reorganization.make(new Change.Establish(agency), UNSAID, WHATEVER, SYSTEM));
    }

    @Override
    @Transactional
    public Agency rename(long id, String name, String shortName, LocalDate from) {
        return existing(reorganization.make(new Change.Rename(id, name, shortName, from), UNSAID, WHATEVER, SYSTEM));
    }

    @Override
    public List<FormerName> namesOf(long id) {
        return history.namesOf(id);
    }

    private Agency existing(long id) {
        return store.find(id).orElseThrow(() -> new IllegalArgumentException("there is no body " + id));
    }
}
