package org.gongkai.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.web.audit.sealing.AnchorFile;
import org.gongkai.web.audit.sealing.Sealer;
import org.gongkai.web.audit.store.AnchorStore;
import org.gongkai.web.audit.store.SealStore;
import org.gongkai.web.audit.verification.AuditVerification;
import org.gongkai.web.audit.verification.Damage;
import org.gongkai.web.database.OwnContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill of the audit: {@code -Dgongkai.tamperings=1000} does it more often. */
class TamperingIT {
    private static final int ROWS = 300;
    private static final int BODIES = 5;
    private static final int TIMES = Integer.getInteger("gongkai.tamperings", 100);

    @TempDir
    private Path folder;

    @Test
    void every_random_tampering_is_found_and_called_by_its_name() throws Exception {
        Random random = new Random(20260302);
        try (OwnContext context = AuditContext.in(folder, Clock.systemUTC())) {
            fill(context, random);
            AuditVerification verification =
                    AuditVerification.of(context.dataSource(), Optional.of(new AnchorFile(folder.resolve("anchors"))));
            assertThat(verification.verify().damages()).isEmpty();
            Tampering.prepare(context.dataSource());
            Iterator<Tampering> ways = Stream.generate(() -> EnumSet.allOf(Tampering.class))
                    .flatMap(EnumSet::stream)
                    .iterator();
            for (int i = 0; i < TIMES; i++) {
                Tampering way = ways.next();
                way.tamper(context.dataSource(), random);
                assertThat(verification.verify().damages())
                        .as("%s, number %d", way, i)
                        .extracting(Damage::kind)
                        .contains(way.kind());
                Tampering.undo(context.dataSource());
            }
            assertThat(verification.verify().damages())
                    .as("everything was undone")
                    .isEmpty();
        }
    }

    private void fill(OwnContext context, Random random) {
        AuditTrail trail = context.bean(AuditTrail.class);
        Sealer sealer = new Sealer(
                context.bean(SealStore.class),
                context.bean(AnchorStore.class),
                Clock.systemUTC(),
                "",
                folder.toString());
        for (long i = 0; i < ROWS; i++) {
            long item = i;
            long body = 1L + random.nextInt(BODIES);
            context.inTransaction(() -> trail.record(AuditEntry.of(
                            body,
                            new Who(item % 9 + 1, "经办" + item % 9, "10.0.0." + item % 200),
                            "item.publish",
                            new Subject("item", Long.toString(item), 1))
                    .withReason("第" + item + "件")));
            if (i % 40 == 0) {
                sealer.sealAll();
            }
        }
        sealer.sealAll();
    }
}
