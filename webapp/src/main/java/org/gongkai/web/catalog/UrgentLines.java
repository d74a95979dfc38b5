package org.gongkai.web.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.catalog.CoverageWatch.CoverageLine;
import org.gongkai.web.catalog.model.CatalogStore;
import org.gongkai.web.catalog.model.Verdict.Deadline;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.stereotype.Component;

/**
 * The most urgent lines of each body, kept until something changes that they are made of. What changed is asked of the database
 * each time, before anything else: so a line is never older than the question, whoever changed what, in whichever process.
 */
@Component
class UrgentLines {
    private static final int BODIES = 20_000;
    private static final Comparator<CoverageLine> MOST_URGENT_FIRST = Comparator.comparing(
                    (CoverageLine line) -> line.verdict().state())
            .thenComparing(line -> line.verdict().deadline().map(Deadline::day).orElse(LocalDate.MAX));

    private final Cache<Long, Kept> kept =
            Caffeine.newBuilder().maximumSize(BODIES).build();
    private final Catalogs catalogs;
    private final CatalogStore store;
    private final AgencyHistory history;
    private final PublicItems items;

    UrgentLines(Catalogs catalogs, CatalogStore store, AgencyHistory history, PublicItems items) {
        this.catalogs = catalogs;
        this.store = store;
        this.history = history;
        this.items = items;
    }

    /**
     * All that a body's lines depend on.
     *
     * @param tree decisions about any body
     * @param editions of catalogues of any body
     * @param shown changes of what is seen of this body
     * @param occasions of this body
     */
    private record Stamp(LocalDate day, long tree, long editions, long shown, long occasions) {}

    private record Asked(Agency body, Stamp stamp) {}

    private record Kept(Stamp stamp, int most, List<CoverageLine> lines) {
        boolean isGood(Stamp now, int wanted) {
            return stamp.equals(now) && most >= wanted;
        }
    }

    /**
     * The most urgent of these bodies today.
     *
     * @param lines how all lines of some bodies are made for a day
     */
    List<CoverageLine> most(
            List<Agency> bodies, int most, BiFunction<List<Agency>, LocalDate, List<CoverageLine>> lines) {
        LocalDate today = catalogs.today();
        Map<Long, List<CoverageLine>> urgent = new HashMap<>();
        List<Asked> changed = new ArrayList<>();
        for (Asked asked : asked(bodies, today)) {
            Kept known = kept.getIfPresent(asked.body().id());
            if (known != null && known.isGood(asked.stamp(), most)) {
                urgent.put(asked.body().id(), known.lines());
            } else {
                changed.add(asked);
            }
        }
        if (!changed.isEmpty()) {
            List<CoverageLine> made =
                    lines.apply(changed.stream().map(Asked::body).toList(), today);
            urgent.putAll(keep(changed, most, made));
        }
        return mostOf(
                bodies.stream()
                        .flatMap(body -> urgent.getOrDefault(body.id(), List.of()).stream())
                        .toList(),
                most);
    }

    private Map<Long, List<CoverageLine>> keep(List<Asked> changed, int most, List<CoverageLine> made) {
        Map<Long, List<CoverageLine>> lines =
                made.stream().collect(Collectors.groupingBy(line -> line.body().id()));
        lines.replaceAll((_, own) -> mostOf(own, most));
        for (Asked asked : changed) {
            long id = asked.body().id();
            kept.put(id, new Kept(asked.stamp(), most, lines.getOrDefault(id, List.of())));
        }
        return lines;
    }

    private static List<CoverageLine> mostOf(List<CoverageLine> lines, int most) {
        return lines.stream()
                .filter(line -> switch (line.verdict().state()) {
                    case OVERDUE, DUE, STALE, NEVER -> true;
                    case FINE, NOT_APPLIED -> false;
                })
                .sorted(MOST_URGENT_FIRST)
                .limit(most)
                .toList();
    }

    private List<Asked> asked(List<Agency> bodies, LocalDate today) {
        List<Long> ids = bodies.stream().map(Agency::id).toList();
        long tree = history.stamp();
        long editions = store.countEditions();
        Map<Long, Long> shown = items.shownChanges(ids);
        Map<Long, Long> occasions = store.countOccasions(ids);
        return bodies.stream()
                .map(body -> new Asked(
                        body,
                        new Stamp(
                                today,
                                tree,
                                editions,
                                shown.getOrDefault(body.id(), 0L),
                                occasions.getOrDefault(body.id(), 0L))))
                .toList();
    }
}
