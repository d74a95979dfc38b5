package org.gongkai.web.agencies.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What bodies are called for short, kept between questions: every list and every page of hits asks for it. A transaction asks the
 * database itself, as it may have given a name that nobody else knows yet.
 */
final class ShortNames {
    private final Function<Collection<Long>, Map<Long, String>> asking;

    /** Another map after each change: who still asked before it fills one that nobody looks into any more. */
    private volatile Map<Long, String> known = new ConcurrentHashMap<>();

    /**
     * Names that are kept.
     *
     * @param asking asks the database for some
     */
    ShortNames(Function<Collection<Long>, Map<Long, String>> asking) {
        this.asking = asking;
    }

    /** By id; ids that never were are left out. */
    Map<Long, String> of(Collection<Long> ids) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return asking.apply(ids);
        }
        Map<Long, String> before = known;
        List<Long> missing = ids.stream().filter(id -> !before.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            before.putAll(asking.apply(missing));
        }
        Map<Long, String> names = new HashMap<>();
        ids.forEach(id -> {
            String name = before.get(id);
            if (name != null) {
                names.put(id, name);
            }
        });
        return names;
    }

    /** Forgets all names when what changed them is over; not before, or somebody would keep the former ones. */
    void change() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known = new ConcurrentHashMap<>();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int ignored) {
                known = new ConcurrentHashMap<>();
            }
        });
    }
}
