package org.gongkai.bench.judgement;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.web.audit.verification.AuditVerification;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the tables, the counts, the trail and the index of a running platform against what was acknowledged. */
public final class Audit {
    private static final int SEARCHED = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Seen platform;
    private final Journal journal;
    private final Town town;
    private final List<String> findings = new ArrayList<>();

    /**
     * The platform as it can be asked.
     *
     * @param address of its pages, without a slash at the end
     * @param data its folder
     */
    public record Seen(JdbcClient jdbc, String address, AuditVerification trail, Path data) {}

    /** Of a platform on which nobody works any more. */
    public Audit(Seen platform, Journal journal, Town town) {
        this.platform = platform;
        this.journal = journal;
        this.town = town;
    }

    /** What is not as it must be. */
    public List<String> findings() {
        Map<Long, Ruling> rulings = rulings(journal, town);
        rulings.values().forEach(ruling -> findings.addAll(ruling.findings()));
        Books books = new Books(platform.jdbc());
        awaitQuiet(books);
        verifyTables(books, rulings);
        verifyCounts(books, rulings);
        findings.addAll(new Shelf(platform.data()).findings(books.files()));
        verifySearch(rulings);
        verifyTrail();
        return List.copyOf(findings);
    }

    /** The ruling on each item. */
    public static Map<Long, Ruling> rulings(Journal journal, Town town) {
        Map<Long, Ruling> rulings = new HashMap<>();
        journal.byItem().forEach((item, entries) -> rulings.put(item, Ruling.on(entries, town)));
        return rulings;
    }

    private void verifyTables(Books books, Map<Long, Ruling> rulings) {
        Map<Long, String> expected = new HashMap<>();
        rulings.forEach((item, ruling) -> ruling.shownNow().ifPresent(words -> expected.put(item, words)));
        Map<Long, String> shown = books.shown();
        if (!shown.equals(expected)) {
            findings.add("the tables show %d items, expected %d, or other contents"
                    .formatted(shown.size(), expected.size()));
        }
        books.unreviewed().forEach(item -> findings.add("item " + item + " is public without its approvals"));
        books.torn().forEach(version -> findings.add("publication " + version + " is torn"));
    }

    private void verifyCounts(Books books, Map<Long, Ruling> rulings) {
        long published = journal.count(Act.PUBLISH) + journal.count(Act.PUBLISH_URGENTLY);
        compare("items", books.count("publishing.item"), journal.count(Act.DRAFT));
        compare("publications", books.count("publishing.publication"), published);
        compare(
                "publications counted",
                books.count("ledger.entry where kind in ('item.published', 'item.revised')"),
                published);
        compare(
                "withdrawals counted",
                books.count("ledger.entry where kind = 'item.withdrawn'"),
                rulings.values().stream().mapToLong(Ruling::withdrawals).sum());
        compare("acts in the trail", books.count("audit.entry where action like 'item.%'"), journal.size());
        compare("messages not done", books.count("outbox.message where state <> 'DONE'"), 0);
        compare("rows not sealed", books.count("audit.pending"), 0);
    }

    private void compare(String what, long found, long expected) {
        if (found != expected) {
            findings.add("%s: %d, expected %d".formatted(what, found, expected));
        }
    }

    private static void awaitQuiet(Books books) {
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (books.count("outbox.message where state = 'WAITING'") + books.count("audit.pending") > 0
                && System.nanoTime() < late) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** The index is asked as people ask it. */
    private void verifySearch(Map<Long, Ruling> rulings) {
        List<Long> items = new ArrayList<>(rulings.keySet());
        Collections.shuffle(items, new Random(items.size()));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Watch watch = new Watch(client, platform.address());
            items.stream().limit(SEARCHED).forEach(item -> findings.addAll(watch.verify(item, rulings.get(item))));
        }
    }

    private void verifyTrail() {
        try {
            platform.trail().verify().damages().forEach(damage -> findings.add("the trail is damaged: " + damage));
        } catch (IOException e) {
            findings.add("the anchors cannot be read: " + e);
        }
    }
}
