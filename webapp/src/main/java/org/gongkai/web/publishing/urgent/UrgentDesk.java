package org.gongkai.web.publishing.urgent;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies;
import org.springframework.stereotype.Component;

/** What people are told of what went out urgently. */
@Component
public class UrgentDesk {
    private static final int MOST = 50;

    private final UrgentItems items;
    private final Agencies agencies;
    private final Clock clock;

    UrgentDesk(UrgentItems items, Agencies agencies, Clock clock) {
        this.items = items;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What still has to be completed at these bodies, the most urgent first. */
    public List<UrgentLine> open(Collection<Long> bodies) {
        Instant now = clock.instant();
        List<Urgent> open = items.open(bodies, MOST);
        Map<Long, String> names =
                agencies.shortNames(open.stream().map(Urgent::body).collect(Collectors.toSet()));
        return open.stream()
                .map(one -> new UrgentLine(one, names.getOrDefault(one.body(), ""), one.isLate(now)))
                .toList();
    }
}
