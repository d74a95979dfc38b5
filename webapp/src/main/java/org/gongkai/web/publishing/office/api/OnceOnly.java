package org.gongkai.web.publishing.office.api;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Fingerprint;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.RequestKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries a request out once, however often it arrives with the same {@code Idempotency-Key}. */
@Component
class OnceOnly {
    private static final Duration KEPT = Duration.ofDays(2);

    private final RequestKeys keys;
    private final Publishing publishing;
    private final TransactionOperations transactions;
    private final Clock clock;

    OnceOnly(RequestKeys keys, Publishing publishing, TransactionOperations transactions, Clock clock) {
        this.keys = keys;
        this.publishing = publishing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The item after the request, or as it is now where it was carried out before.
     *
     * @param key null where the sender gave none: then every request counts
     * @param request tells this request from others; its words are compared
     */
    Item carryOut(SignedIn who, @Nullable String key, Object request, Supplier<Item> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        Optional<Item> before = earlier(who, key, request);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            Item item = transactions.execute(_ -> {
                Item done = work.get();
                keys.keep(who.accountId(), key, new RequestKeys.Done(digest(request), done.id()), clock.instant());
                return done;
            });
            return Objects.requireNonNull(item);
        } catch (DuplicateKeyException _) {
            return earlier(who, key, request).orElseThrow();
        }
    }

    /** A day later nobody sends the same again because an answer was lost. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void forget() {
        keys.forget(clock.instant().minus(KEPT));
    }

    private static String digest(Object request) {
        return Fingerprint.of(request.toString()).hex();
    }

    private Optional<Item> earlier(SignedIn who, String key, Object request) {
        Optional<RequestKeys.Done> done = keys.find(who.accountId(), key);
        done.filter(one -> !one.request().equals(digest(request))).ifPresent(_ -> {
            throw new ActionRefused(Reason.KEY_USED_OTHERWISE);
        });
        return done.map(one -> publishing.find(who, one.item()));
    }
}
