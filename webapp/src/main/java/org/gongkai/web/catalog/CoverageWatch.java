package org.gongkai.web.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.model.CatalogStore;
import org.gongkai.web.catalog.model.CoverageRule;
import org.gongkai.web.catalog.model.EffectiveEntry;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.catalog.model.Verdict;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The watch over what is missing: for each body and entry what was published and what is due, as of a day, from the public
 * items at that moment. What is most urgent is kept for each body until something of it changes ({@link UrgentLines}).
 */
@Service
public class CoverageWatch {
    private static final int YEARS_OF_OCCASIONS = 3;

    private final Catalogs catalogs;
    private final CatalogStore store;
    private final Agencies agencies;
    private final PublicItems items;
    private final UrgentLines urgent;
    private final CoverageRule rule = CoverageRule.usual();

    CoverageWatch(Catalogs catalogs, CatalogStore store, Agencies agencies, PublicItems items, UrgentLines urgent) {
        this.catalogs = catalogs;
        this.store = store;
        this.agencies = agencies;
        this.items = items;
        this.urgent = urgent;
    }

    /**
     * One entry of one body.
     *
     * @param occasions what happened under it, the oldest first
     */
    public record CoverageLine(Agency body, EffectiveEntry entry, Verdict verdict, List<Occasion> occasions) {}

    /** The lines of these bodies on a day, body by body in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<CoverageLine> lines(List<Agency> bodies, LocalDate day) {
        Map<Long, List<EffectiveEntry>> entries = catalogs.inForce(bodies, day);
        Map<Key, LocalDate> published = published(entries, day);
        Map<Key, List<Occasion>> occasions =
                store.occasions(entries.keySet(), day.minusYears(YEARS_OF_OCCASIONS), day).stream()
                        .collect(Collectors.groupingBy(occasion -> new Key(occasion.body(), occasion.code())));
        List<CoverageLine> lines = new ArrayList<>();
        for (Agency body : bodies) {
            List<EffectiveEntry> own = entries.getOrDefault(body.id(), List.of());
            Map<String, List<String>> servedBy = servedBy(own);
            for (EffectiveEntry entry : own) {
                List<Occasion> happened =
                        occasions.getOrDefault(new Key(body.id(), entry.entry().code()), List.of());
                Optional<LocalDate> last = servedBy.getOrDefault(entry.entry().code(), List.of()).stream()
                        .flatMap(code -> Stream.ofNullable(published.get(new Key(body.id(), code))))
                        .max(Comparator.naturalOrder());
                lines.add(new CoverageLine(body, entry, rule.judge(entry, last, happened, day), happened));
            }
        }
        return lines;
    }

    /** The lines of one body; none where there is no such body. */
    @Transactional(readOnly = true)
    public List<CoverageLine> of(long body, LocalDate day) {
        return agencies.find(body).map(agency -> lines(List.of(agency), day)).orElse(List.of());
    }

    /** What is overdue, due or out of date today, the most urgent first, and last what was never published. Bodies that are gone owe nothing. */
    @Transactional(readOnly = true)
    public List<CoverageLine> mostUrgent(Collection<Long> bodies, int most) {
        List<Agency> organs = agencies.existing(bodies).stream()
                .filter(agency -> agency.kind().isOrgan())
                .toList();
        return urgent.most(organs, most, this::lines);
    }

    /** The body and every organ below it; villages are no organs and are counted apart. */
    @Transactional(readOnly = true)
    public List<Agency> organsWithin(long root) {
        return agencies.within(root).stream()
                .filter(agency -> agency.kind().isOrgan())
                .toList();
    }

    /** A body and a code. */
    private record Key(long body, String code) {}

    private Map<Key, LocalDate> published(Map<Long, List<EffectiveEntry>> entries, LocalDate day) {
        List<String> codes = entries.values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.entry().code())
                .distinct()
                .toList();
        Map<Key, LocalDate> published = new HashMap<>();
        items.shownEntries(entries.keySet(), codes, ChinaTime.startOf(day.plusDays(1)))
                .forEach(shown ->
                        published.put(new Key(shown.body(), shown.code()), ChinaTime.dayOf(shown.publishedAt())));
        return published;
    }

    /** For each code itself and the codes that serve it too. */
    private static Map<String, List<String>> servedBy(List<EffectiveEntry> entries) {
        Map<String, List<String>> servedBy = new HashMap<>();
        for (EffectiveEntry one : entries) {
            String code = one.entry().code();
            servedBy.computeIfAbsent(code, _ -> new ArrayList<>()).add(code);
            one.entry()
                    .duty()
                    .serves()
                    .forEach(served -> servedBy.computeIfAbsent(served, _ -> new ArrayList<>())
                            .add(code));
        }
        return servedBy;
    }
}
