package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.audit.Who;
import org.gongkai.web.audit.verification.AuditVerification;
import org.gongkai.web.ledger.Count;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.LedgerQuestion;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.ledger.SubjectVersion;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxDelivery;
import org.gongkai.web.outbox.OutboxHandler;
import org.gongkai.web.outbox.OutboxMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ThreeTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private HealthIndicator outboxHealthIndicator;

    @Autowired
    private HealthIndicator auditHealthIndicator;

    @Test
    void one_transaction_is_audited_counted_and_followed_up_by_the_running_application() throws Exception {
        transactions.executeWithoutResult(status -> {
            trail.record(AuditEntry.of(7, new Who(3, "李敏", "10.0.0.9"), "item.publish", new Subject("item", "17", 1)));
            ledger.record(DutyEvent.one(7, "item.published", new SubjectVersion("item", "17", 1), TODAY, "items"));
            outbox.add(new OutboxMessage("three-tables", "item/17", "item/17"));
        });
        assertThat(arrivals.next()).map(OutboxDelivery::payload).contains("item/17");
        LedgerQuestion question = LedgerQuestion.of(
                7, "item.published", Period.year(2026), Clock.systemUTC().instant());
        assertThat(ledger.count(question).figure("items"))
                .map(Count.Figure::sum)
                .contains(BigDecimal.ONE);
        awaitSealing();
        assertThat(verification.verify().damages()).isEmpty();
        assertThat(verification.verify().sealed()).isPositive();
        assertThat(outboxHealthIndicator.health()).extracting("status").isEqualTo(Status.UP);
        assertThat(auditHealthIndicator.health()).extracting("status").isEqualTo(Status.UP);
    }

    private void awaitSealing() throws IOException {
        long late = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (verification.verify().unsealed() > 0 && System.nanoTime() < late) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(verification.verify().unsealed()).isZero();
    }

    /** What arrived, for a test to wait for. */
    static final class Arrivals implements OutboxHandler {
        private final BlockingQueue<OutboxDelivery> arrived = new LinkedBlockingQueue<>();

        @Override
        public String topic() {
            return "three-tables";
        }

        @Override
        public void handle(OutboxDelivery delivery) {
            arrived.add(delivery);
        }

        private Optional<OutboxDelivery> next() throws InterruptedException {
            return Optional.ofNullable(arrived.poll(10, TimeUnit.SECONDS));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Handlers {
        @Bean
        Arrivals arrivals() {
            return new Arrivals();
        }
    }
}
