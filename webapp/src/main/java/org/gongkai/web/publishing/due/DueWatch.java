package org.gongkai.web.publishing.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.due.PendingItems.Pending;
import org.gongkai.web.publishing.kinds.DueDay;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches over items that a law wants public by a day. */
@Service
public class DueWatch {
    private static final int SOON_WORKDAYS = 10;
    private static final int MOST_READ = 1_000;

    private final PendingItems items;
    private final Clock clock;

    DueWatch(PendingItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** An item and its day. */
    public record Due(Pending item, DueDay day) {}

    /** Today in Asia/Shanghai. */
    public LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** What must be public within ten workdays, or should be already; the longest overdue first. */
    @Transactional(readOnly = true)
    public List<Due> near(Collection<Long> bodies, int most) {
        List<String> kinds = Kinds.all().stream()
                .filter(kind -> !kind.traits().due().isEmpty())
                .map(InformationKind::code)
                .toList();
        LocalDate today = today();
        return items.of(bodies, kinds, MOST_READ).stream()
                .flatMap(item -> DueDay.of(item.particulars()).stream().map(day -> new Due(item, day)))
                .filter(due -> due.day().workdaysLeft(today) <= SOON_WORKDAYS)
                .sorted(Comparator.comparing((Due due) -> due.day().day())
                        .thenComparingLong(due -> due.item().id()))
                .limit(most)
                .toList();
    }
}
