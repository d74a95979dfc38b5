package org.gongkai.web.audit;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.springframework.context.annotation.Bean;

/** The audit on a database and with a master key of its own; the sealer seals when it is told to. */
final class AuditContext {
    private AuditContext() {}

    static OwnContext in(Path folder) {
        return in(folder, new StandingClock("2026-03-02T01:30:00Z"));
    }

    static OwnContext in(Path folder, Clock clock) {
        Key.FOLDER.set(folder);
        return new OwnContext(clock, new Class<?>[] {Key.class}, "org.gongkai.web.audit.store");
    }

    /** Not marked as a configuration: the scan of a whole application's test would find it. */
    static class Key {
        private static final ThreadLocal<Path> FOLDER = new ThreadLocal<>();

        @Bean
        MasterKey masterKey() {
            return KeyFile.openOrCreate(FOLDER.get().resolve("keys").resolve("master.key"));
        }
    }
}
