package org.gongkai.web.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxMessage;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.SearchQuestion;
import org.gongkai.web.search.ShelfOfNotices;
import org.gongkai.web.search.engine.SearchEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What is published is found, and what is withdrawn leaves the index, by the outbox alone. */
@SpringBootTest
@Import(ShelfOfNotices.class)
class PublishedIsFoundIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ShelfOfNotices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Search search;

    @Autowired
    private SearchEngine engine;

    @Test
    void publishing_and_withdrawing_reach_the_index_and_its_commit() {
        notices.publish("1", "防汛应急预案", "水位超过警戒线时发布预警。");
        tell("notice/1");
        assertSoon(() -> search.find(SearchQuestion.of("防汛")).total() == 1);
        notices.withdraw("1");
        tell("notice/1");
        assertSoon(() -> engine.count("notice") == 0);
        assertSoon(() -> engine.position() > 0);
    }

    private void tell(String key) {
        transaction.executeWithoutResult(_ -> outbox.add(new OutboxMessage("search", key, key)));
    }

    private static void assertSoon(BooleanSupplier condition) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(late)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
