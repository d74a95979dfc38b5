package org.gongkai.bench.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.audit.Who;
import org.gongkai.web.audit.sealing.Sealer;
import org.gongkai.web.audit.verification.AuditVerification;
import org.springframework.transaction.support.TransactionOperations;

/** Tampers with a sealed trail as somebody with every right in the database could; each must be found and called by its name. */
public final class Tamperings {
    private static final int ROWS = 300;
    private static final int BODIES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Platform platform;
    private final Random dice;

    /** On an empty platform. */
    public Tamperings(Platform platform, long seed) {
        this.platform = platform;
        this.dice = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param kinds ways of tampering that were tried in turn
     * @param missed those that were not found, or not by their name, and whatever was told of an untouched trail
     */
    public record Result(int times, int kinds, List<String> missed) {}

    /** Tampers so often, each time with everything else as it was. */
    public Result run(int times) throws IOException {
        List<String> missed = new ArrayList<>();
        AuditVerification verification = platform.part(AuditVerification.class);
        fill(verification);
        platform.part(Sealer.class).stop();
        DataSource database = platform.part(DataSource.class);
        verifyIntact(verification, "before", missed);
        Tampering.prepare(database);
        Tampering[] ways = Tampering.values();
        for (int i = 0; i < times; i++) {
            Tampering way = ways[i % ways.length];
            way.tamper(database, dice);
            boolean isFound = verification.verify().damages().stream().anyMatch(damage -> damage.kind() == way.kind());
            if (!isFound) {
                missed.add("%s, number %d".formatted(way, i));
            }
            Tampering.undo(database);
        }
        verifyIntact(verification, "after", missed);
        return new Result(times, ways.length, List.copyOf(missed));
    }

    private static void verifyIntact(AuditVerification verification, String when, List<String> missed)
            throws IOException {
        verification.verify().damages().forEach(damage -> missed.add(when + " all tampering: " + damage));
    }

    private void fill(AuditVerification verification) throws IOException {
        AuditTrail trail = platform.part(AuditTrail.class);
        TransactionOperations transactions = platform.part(TransactionOperations.class);
        for (long i = 0; i < ROWS; i++) {
            long item = i;
            long body = 1L + dice.nextInt(BODIES);
            transactions.executeWithoutResult(_ -> trail.record(AuditEntry.of(
                            body,
                            new Who(item % 9 + 1, "clerk " + item % 9, "10.0.0." + item % 200),
                            "item.publish",
                            new Subject("item", Long.toString(item), 1))
                    .withReason("item " + item)));
        }
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (verification.verify().unsealed() > 0 && System.nanoTime() < late) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
