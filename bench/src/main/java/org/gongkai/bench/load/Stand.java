package org.gongkai.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.gongkai.bench.platform.Platform;
import org.gongkai.bench.search.InventedTexts;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.Sessions;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Classification.EntryRef;

/** A platform with very many items in a data folder. */
record Stand(Platform platform, County county, Plan plan, InventedTexts texts, Founded founded)
        implements AutoCloseable {
    /** So many items go the platform's own way, those of the plan not counted. */
    static final int OWN_WAY = 300;

    private static final long OWN_TEXTS = 1L << 40;

    /** The platform of this folder, filled where it is not there yet; one that is there keeps its own seed and size. */
    static Stand in(Path data, long seed, int items) throws IOException, SQLException {
        Platform platform = Platform.start(data, "");
        try {
            return Files.exists(Founded.note(data)) ? known(platform) : filled(platform, seed, items);
        } catch (IOException | SQLException | RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private static Stand known(Platform platform) throws IOException {
        County county = County.on(platform);
        Founded founded = Founded.read(platform.data());
        Plan plan = plan(platform, county, founded);
        return new Stand(platform, county, plan, new InventedTexts(founded.seed()), founded);
    }

    private static Stand filled(Platform platform, long seed, int items) throws IOException, SQLException {
        County county = County.on(platform);
        InventedTexts texts = new InventedTexts(seed);
        Optional<EntryRef> entry =
                entries(platform, county.bodies().getFirst()).stream().findFirst();
        new OwnWay(platform.part(Publishing.class), county, texts, new SplittableRandom(seed))
                .go(Math.min(OWN_WAY, items), OWN_TEXTS, entry);
        Instant end = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Founded founded = new Founded(seed, items, Fill.first(platform.jdbc()), end, true);
        Plan plan = plan(platform, county, founded);
        new Fill(platform.part(DataSource.class), new Rows(plan, texts, county, founded.first())).run();
        founded.write(platform.data());
        return new Stand(platform, county, plan, texts, founded);
    }

    /** What visitors ask of it, those of the office with sessions that begin now. */
    Visits visits() {
        return new Visits(plan, texts, founded.first().item(), sessions(county.local()), sessions(county.wide()));
    }

    private List<String> sessions(List<SignedIn> people) {
        Sessions sessions = platform.part(Sessions.class);
        return people.stream()
                .map(who -> sessions.begin(who, "127.0.0.1", "load"))
                .toList();
    }

    private static Plan plan(Platform platform, County county, Founded founded) {
        Map<Long, List<EntryRef>> entries = new HashMap<>();
        county.bodies().forEach(body -> entries.put(body.id(), entries(platform, body)));
        return new Plan(founded.seed(), founded.items(), county.bodies(), entries, founded.end());
    }

    private static List<EntryRef> entries(Platform platform, Agency body) {
        return platform.part(EntryGuide.class).search(body.id(), "").stream()
                .map(EntryGuide.Choice::ref)
                .toList();
    }

    @Override
    public void close() {
        platform.close();
    }
}
