package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.web.publishing.model.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two changes of one body at the same time, each of which moves its counts twice: both are kept, one after the other. */
class CountsOfTwoChangesTest {
    private static final SmallTown TOWN = new SmallTown();
    private static final JdbcClient DATABASE = TOWN.context.jdbc();

    private final CountDownLatch hasBegun = new CountDownLatch(1);
    private final CountDownLatch otherHasMoved = new CountDownLatch(1);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void they_never_wait_for_each_other() throws Exception {
        long one = TOWN.draft("关于维修村道的通告").id();
        long other = TOWN.draft("关于停水的通告").id();
        stands(other, Step.CONFIDENTIALITY);
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = both.submit(() -> TOWN.context.inTransaction(() -> {
                stands(one, Step.EDITING);
                hasBegun.countDown();
                untilTheOtherMovedOrWaits();
                stands(one, Step.CONFIDENTIALITY);
            }));
            Future<?> second = both.submit(() -> TOWN.context.inTransaction(() -> {
                await(hasBegun);
                stands(other, Step.SIGNING);
                otherHasMoved.countDown();
                stands(other, Step.DRAFT);
            }));
            assertThatCode(first::get).doesNotThrowAnyException();
            assertThatCode(second::get).doesNotThrowAnyException();
        }
    }

    private void untilTheOtherMovedOrWaits() {
        while (otherHasMoved.getCount() > 0 && !somebodyWaits()) {
            Thread.onSpinWait();
        }
    }

    /** Asked of the locks: what PostgreSQL tells of its sessions stands still within a transaction. */
    private static boolean somebodyWaits() {
        return DATABASE.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static void stands(long item, Step step) {
        DATABASE.sql("update publishing.item set step = :step where id = :item")
                .param("step", step.name())
                .param("item", item)
                .update();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
