package org.gongkai.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongkai.web.audit.store.TrailReading;
import org.gongkai.web.database.OwnContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailReadingTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_read_is_of_one_moment_also_within_a_transaction_of_somebody_else() {
        try (OwnContext context = AuditContext.in(folder)) {
            TrailReading reading = new TrailReading(context.dataSource());
            record(context);
            context.inTransaction(() -> reading.atOneMoment(() -> {
                assertThat(reading.unsealed()).isOne();
                meanwhile(() -> record(context));
                assertThat(reading.unsealed()).as("another row came since").isOne();
                return true;
            }));
            assertThat(reading.unsealed()).isEqualTo(2);
        }
    }

    private static void record(OwnContext context) {
        context.inTransaction(() -> context.bean(AuditTrail.class)
                .record(AuditEntry.of(7, new Who(3, "李敏", "10.0.0.9"), "item.sign", new Subject("item", "17", 1))));
    }

    /** By somebody else: in a thread of its own, waited for. */
    private static void meanwhile(Runnable act) {
        try {
            Thread.ofVirtual().start(act).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
