package org.gongkai.web.audit.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.web.audit.model.Chain;
import org.gongkai.web.audit.model.ChainEnd;
import org.gongkai.web.audit.verification.Damage.Kind;

/** The walk along the chain of one body, from its first seal to its end. */
final class ChainWalk {
    /** Beyond this many doubtful seals nobody asks any more which one stands at whose place. */
    private static final int PUZZLE = 12;

    private final long body;
    private final Map<Long, Set<String>> anchors;
    private final List<Damage> damages = new ArrayList<>();
    private final Map<Long, SealedRow> otherRows = new LinkedHashMap<>();
    private final Map<Long, SealedRow> brokenLinks = new TreeMap<>();
    private final Map<Long, String> hashesBefore = new HashMap<>();
    private long sequence;
    private String hash = Chain.BEGINNING;

    /** Along the chain of this body, holding these anchors (hashes by number) against it. */
    ChainWalk(long body, Map<Long, Set<String>> anchors) {
        this.body = body;
        this.anchors = new TreeMap<>(anchors);
    }

    long body() {
        return body;
    }

    /** Goes on to the next seal. */
    void step(SealedRow row) {
        long expected = sequence + 1;
        sequence = row.seal().sequence();
        boolean isGap = sequence != expected;
        if (isGap) {
            damages.add(new Damage(body, expected, sequence - 1, Kind.REMOVED));
        }
        if (row.isRowGone()) {
            damages.add(Damage.at(body, sequence, Kind.REMOVED));
        } else if (!row.isRowUnchanged()) {
            otherRows.put(sequence, row);
        }
        // after a gap nobody knows the hash before
        if (!isGap && !row.follows(hash, sequence)) {
            brokenLinks.put(sequence, row);
            hashesBefore.put(sequence, hash);
        }
        hash = row.seal().hash();
        Set<String> anchored = anchors.remove(sequence);
        if (anchored != null && !anchored.equals(Set.of(hash))) {
            damages.add(Damage.at(body, sequence, Kind.CHANGED));
        }
    }

    /** What was found, once the last seal was passed and this is where the chain should end. */
    List<Damage> finish(Optional<ChainEnd> end) {
        judgeRows();
        judgeLinks();
        long longest =
                anchors.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        long known = Math.max(longest, end.map(ChainEnd::sequence).orElse(0L));
        if (known > sequence) {
            damages.add(new Damage(body, sequence + 1, known, Kind.TRUNCATED));
        }
        boolean isEndRight = end.filter(last -> last.sequence() > sequence
                        || (last.sequence() == sequence && last.hash().equals(hash)))
                .isPresent();
        if (!isEndRight && sequence > 0) {
            damages.add(Damage.at(body, sequence, Kind.CHANGED));
        }
        return damages.stream().distinct().toList();
    }

    /** A row that says what another seal saw stands at a wrong place; one that no seal saw was changed. */
    private void judgeRows() {
        Set<String> seen = new HashSet<>();
        otherRows.values().forEach(row -> seen.add(row.seal().digest()));
        otherRows.forEach((place, row) -> {
            boolean isElsewhere = row.digest().filter(seen::contains).isPresent();
            damages.add(Damage.at(body, place, isElsewhere ? Kind.REORDERED : Kind.CHANGED));
        });
    }

    private void judgeLinks() {
        Set<String> before = new HashSet<>(hashesBefore.values());
        brokenLinks.values().forEach(row -> before.add(row.seal().hash()));
        brokenLinks.forEach((place, row) -> {
            if (!otherRows.containsKey(place)) {
                boolean isElsewhere = brokenLinks.size() <= PUZZLE && followsElsewhere(row, before);
                damages.add(Damage.at(body, place, isElsewhere ? Kind.REORDERED : Kind.CHANGED));
            }
        });
    }

    private boolean followsElsewhere(SealedRow row, Set<String> before) {
        return brokenLinks.keySet().stream()
                .anyMatch(place -> before.stream().anyMatch(previous -> row.follows(previous, place)));
    }
}
