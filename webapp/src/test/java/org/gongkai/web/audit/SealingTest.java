package org.gongkai.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.web.audit.sealing.AnchorFile;
import org.gongkai.web.audit.sealing.Sealer;
import org.gongkai.web.audit.store.AnchorStore;
import org.gongkai.web.audit.store.SealStore;
import org.gongkai.web.audit.verification.AuditVerification;
import org.gongkai.web.audit.verification.Damage;
import org.gongkai.web.audit.verification.Verification;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {
    private static final PersonalValue PHONE = new PersonalValue("applicant/17", "phone", "13900001234");

    private final StandingClock clock = new StandingClock("2026-03-02T01:30:00Z");

    @TempDir
    private Path folder;

    private OwnContext context;

    @BeforeEach
    void open() {
        context = AuditContext.in(folder, clock);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void each_body_has_a_chain_of_its_own_without_gaps() throws IOException {
        record(7, 8, 7, 7, 8);
        assertThat(verify().unsealed()).isEqualTo(5);
        assertThat(sealer().sealAll()).isEqualTo(5);
        assertThat(context.jdbc()
                        .sql("select body || ':' || sequence as place from audit.seal order by position")
                        .query((row, number) -> row.getString("place"))
                        .list())
                .containsExactly("7:1", "8:1", "7:2", "7:3", "8:2");
        assertThat(verify()).isEqualTo(new Verification(2, 5, 0, 4, List.of()));
    }

    @Test
    void a_running_sealer_seals_within_two_seconds() throws IOException {
        Sealer sealer = sealer();
        sealer.start();
        record(7);
        Instant late = Instant.now().plus(Duration.ofSeconds(2));
        while (verify().unsealed() > 0 && Instant.now().isBefore(late)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(verify().unsealed()).isZero();
        sealer.stop();
        assertThat(sealer.isRunning()).isFalse();
    }

    @Test
    void the_tail_is_sealed_when_the_application_stops() throws IOException {
        Sealer sealer = sealer();
        sealer.start();
        record(7, 7);
        sealer.stop();
        assertThat(verify()).isEqualTo(new Verification(1, 2, 0, 2, List.of()));
    }

    @Test
    void two_sealers_make_one_chain() throws Exception {
        for (int i = 0; i < 40; i++) {
            record(7, 8, 9);
        }
        SealStore seals = context.bean(SealStore.class);
        Runnable sealing = () -> {
            while (unsealed() > 0) {
                seals.seal(7);
            }
        };
        List<Thread> nodes =
                List.of(Thread.ofVirtual().start(sealing), Thread.ofVirtual().start(sealing));
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(verify().damages()).isEmpty();
        assertThat(verify().sealed()).isEqualTo(120);
    }

    @Test
    void a_chain_is_anchored_outside_at_its_first_seal_and_once_a_day_while_it_grows() throws IOException {
        record(7, 8);
        sealer().sealAll();
        record(7);
        sealer().sealAll();
        assertThat(anchorLines()).hasSize(2).allMatch(line -> line.startsWith("2026-03-02 "));
        clock.pass(Duration.ofDays(1));
        sealer().sealAll();
        sealer().sealAll();
        assertThat(anchorLines()).hasSize(3);
        assertThat(anchorLines().getLast()).startsWith("2026-03-03 7 2 ");
    }

    @Test
    void the_anchored_day_is_the_legal_one() throws IOException {
        clock.pass(Duration.ofHours(15));
        record(7);
        sealer().sealAll();
        assertThat(anchorLines()).singleElement().asString().startsWith("2026-03-03 ");
    }

    @Test
    void a_line_cut_short_by_a_crash_spoils_no_other() throws IOException {
        record(7);
        Files.writeString(anchors().path(), "2026-03-01 7 1 3f", StandardOpenOption.CREATE);
        sealer().sealAll();
        assertThat(anchors().read())
                .singleElement()
                .satisfies(end -> assertThat(end.sequence()).isEqualTo(1));
        assertThat(verify().damages()).isEmpty();
    }

    @Test
    void a_chain_cut_off_with_its_end_is_told_by_the_anchor_outside() throws IOException {
        record(7, 7);
        sealer().sealAll();
        for (String table : List.of("entry", "seal", "anchor")) {
            context.jdbc()
                    .sql("alter table audit." + table + " disable trigger user")
                    .update();
            context.jdbc().sql("delete from audit." + table).update();
        }
        context.jdbc().sql("delete from audit.chain").update();
        assertThat(verify().damages()).containsExactly(new Damage(7, 1, 2, Damage.Kind.TRUNCATED));
    }

    @Test
    void the_chain_still_verifies_when_a_persons_key_is_destroyed() throws IOException {
        AuditLog log = context.bean(AuditLog.class);
        context.inTransaction(() -> trail().record(act(7).withPersonal(List.of(PHONE))));
        sealer().sealAll();
        AuditRow row = log.of("applicant", "17").getFirst();
        assertThat(log.personal(row)).containsExactly(PHONE);
        context.bean(PersonKeys.class).destroy("applicant/17");
        assertThat(log.personal(row)).isEmpty();
        assertThat(verify().damages()).isEmpty();
    }

    @Test
    void the_log_gives_the_latest_rows_of_the_bodies_that_one_may_see() {
        record(7, 8, 7);
        AuditLog log = context.bean(AuditLog.class);
        List<AuditRow> page = log.latest(Set.of(7L), Long.MAX_VALUE, 1);
        assertThat(page)
                .singleElement()
                .satisfies(row -> assertThat(row.position()).isEqualTo(3));
        assertThat(log.latest(Set.of(7L), page.getLast().position(), 10))
                .extracting(AuditRow::position)
                .containsExactly(1L);
    }

    private long unsealed() {
        return context.jdbc()
                .sql("select count(*) from audit.pending")
                .query(Long.class)
                .single();
    }

    private void record(long... bodies) {
        context.inTransaction(() -> {
            for (long body : bodies) {
                trail().record(act(body));
            }
        });
    }

    private static AuditEntry act(long body) {
        return AuditEntry.of(body, new Who(3, "李敏", "10.0.0.9"), "applicant.read", new Subject("applicant", "17", 0));
    }

    private AuditTrail trail() {
        return context.bean(AuditTrail.class);
    }

    private Sealer sealer() {
        return new Sealer(context.bean(SealStore.class), context.bean(AnchorStore.class), clock, "", folder.toString());
    }

    private Verification verify() throws IOException {
        return AuditVerification.of(context.dataSource(), Optional.of(anchors()))
                .verify();
    }

    private AnchorFile anchors() {
        return new AnchorFile(folder.resolve("anchors"));
    }

    private List<String> anchorLines() throws IOException {
        return Files.readAllLines(anchors().path());
    }
}
