package org.gongkai.web.publishing.sweep;

import java.time.Clock;
import java.util.List;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Screens everything that is public, a few items in a transaction, so that it may be broken off at any time. Several nodes may do
 * so at once: each notes the same.
 *
 * @regulation art. 15
 */
@Component
public class PublishedSweep {
    private static final int AT_ONCE = 50;

    private final PublicItems items;
    private final SecondLook look;
    private final SweptItems swept;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PublishedSweep(
            PublicItems items, SecondLook look, SweptItems swept, TransactionTemplate transactions, Clock clock) {
        this.items = items;
        this.look = look;
        this.swept = swept;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Goes through all of it once. */
    @Scheduled(cron = "${gongkai.screening.sweep:0 40 2 * * *}", zone = "Asia/Shanghai")
    public void sweep() {
        long after = 0;
        List<PublicItems.Version> some = items.versions(after, AT_ONCE);
        while (!some.isEmpty()) {
            List<Long> ids = some.stream().map(PublicItems.Version::id).toList();
            transactions.executeWithoutResult(_ -> items.shown(ids).forEach(this::note));
            after = ids.getLast();
            some = items.versions(after, AT_ONCE);
        }
    }

    private void note(PublicItem item) {
        swept.note(item, look.at(item), clock.instant());
    }
}
