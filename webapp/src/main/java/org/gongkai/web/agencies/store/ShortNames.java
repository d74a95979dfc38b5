package org.gongkai.web.agencies.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What bodies are called for short, kept between questions: every list and every page of hits asks for it. A transaction asks the
 * database itself, as it may have given a name that nobody else knows yet. What another process changes is known in a minute.
 */
final class ShortNames {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Function<Collection<Long>, Map<Long, String>> asking;

    private final Ticker time;

    /** Another one after each change: who still asked before it fills one that nobody looks into any more. */
    private volatile Cache<Long, String> known;

    /**
     * Names that are kept.
     *
     * @param asking asks the database for some
     */
    ShortNames(Function<Collection<Long>, Map<Long, String>> asking, Ticker time) {
        this.asking = asking;
        this.time = time;
        this.known = empty();
    }

    /** By id; ids that never were are left out. */
    Map<Long, String> of(Collection<Long> ids) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return asking.apply(ids);
        }
        Cache<Long, String> before = known;
        Map<Long, String> names = new HashMap<>(before.getAllPresent(ids));
        List<Long> missing = ids.stream().filter(id -> !names.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            Map<Long, String> read = asking.apply(missing);
            before.putAll(read);
            names.putAll(read);
        }
        return names;
    }

    private Cache<Long, String> empty() {
        return Caffeine.newBuilder().expireAfterWrite(LONGEST).ticker(time).build();
    }

    /** Forgets all names when what changed them is over; not before, or somebody would keep the former ones. */
    void change() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known = empty();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int ignored) {
                known = empty();
            }
        });
    }
}
