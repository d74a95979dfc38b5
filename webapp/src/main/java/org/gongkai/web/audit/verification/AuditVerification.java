package org.gongkai.web.audit.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gongkai.web.audit.model.ChainEnd;
import org.gongkai.web.audit.sealing.AnchorFile;
import org.gongkai.web.audit.store.TrailReading;

/** Holds every row of the trail against its seal, every chain against its end and its anchors. */
public final class AuditVerification {
    private final TrailReading trail;
    private final Optional<AnchorFile> file;

    private AuditVerification(TrailReading trail, Optional<AnchorFile> file) {
        this.trail = trail;
        this.file = file;
    }

    /**
     * Of this database.
     *
     * @param file the anchors outside of it, where there are any
     */
    public static AuditVerification of(DataSource database, Optional<AnchorFile> file) {
        return new AuditVerification(new TrailReading(database), file);
    }

    /**
     * Verifies the trail as it is at this moment, while others may go on adding to it.
     *
     * @throws IOException where the file of anchors cannot be read
     */
    public Verification verify() throws IOException {
        List<ChainEnd> outside = file.isPresent() ? file.get().read() : List.of();
        return trail.atOneMoment(() -> verify(outside));
    }

    private Verification verify(List<ChainEnd> outside) {
        List<ChainEnd> anchors = new ArrayList<>(outside);
        anchors.addAll(trail.anchors());
        Walks walks = new Walks(trail.ends(), anchors);
        trail.forEachSeal((seal, row) -> walks.step(SealedRow.of(seal, row)));
        List<Damage> damages = walks.finish();
        trail.strayRows().forEach((position, body) -> damages.add(Damage.at(body, position, Damage.Kind.ADDED)));
        damages.sort(Comparator.comparingLong(Damage::body).thenComparingLong(Damage::first));
        return new Verification(walks.bodies.size(), walks.seals, trail.unsealed(), anchors.size(), damages);
    }

    /** The walks along all chains, one after the other. */
    private static final class Walks {
        private final Map<Long, ChainEnd> ends = new TreeMap<>();
        private final Map<Long, Map<Long, Set<String>>> anchors = new TreeMap<>();
        private final Set<Long> bodies = new HashSet<>();
        private final List<Damage> damages = new ArrayList<>();
        private Optional<ChainWalk> walk = Optional.empty();
        private long seals;

        Walks(List<ChainEnd> ends, List<ChainEnd> anchored) {
            ends.forEach(end -> this.ends.put(end.body(), end));
            anchored.forEach(anchor -> anchors.computeIfAbsent(anchor.body(), body -> new HashMap<>())
                    .computeIfAbsent(anchor.sequence(), sequence -> new HashSet<>())
                    .add(anchor.hash()));
        }

        void step(SealedRow row) {
            long body = row.seal().body();
            if (walk.filter(current -> current.body() == body).isEmpty()) {
                finishWalk();
                walk = Optional.of(begin(body));
            }
            walk.orElseThrow().step(row);
            seals++;
        }

        /** Ends the last walk, and walks the chains of which no seal is left. */
        List<Damage> finish() {
            finishWalk();
            Set<Long> named = new HashSet<>(ends.keySet());
            named.addAll(anchors.keySet());
            named.removeAll(bodies);
            for (long body : named) {
                walk = Optional.of(begin(body));
                finishWalk();
            }
            return damages;
        }

        private ChainWalk begin(long body) {
            bodies.add(body);
            return new ChainWalk(body, anchors.getOrDefault(body, Map.of()));
        }

        private void finishWalk() {
            walk.ifPresent(current -> damages.addAll(current.finish(Optional.ofNullable(ends.get(current.body())))));
        }
    }
}
