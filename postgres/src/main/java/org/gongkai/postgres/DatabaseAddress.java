package org.gongkai.postgres;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the database is: in the data folder, to be started by {@link EmbeddedPostgres}, or on an outside server. */
public sealed interface DatabaseAddress {

    /** The server in this data folder. */
    record InDataFolder(Path dataFolder) implements DatabaseAddress {}

    /**
     * A server that others run.
     *
     * @param jdbcUrl the address without user and password, fit for logs
     */
    record Outside(String jdbcUrl, Optional<String> user, Optional<String> password) implements DatabaseAddress {
        @Override
        public String toString() {
            return "Outside[" + jdbcUrl + "]";
        }
    }

    /**
     * What a configured address means.
     *
     * @param url the value of {@code GONGKAI_DB_URL}, {@code jdbc:postgresql://host[:port][,…]/database[?parameters]}; null
     *     or blank for the server in the data folder
     * @throws RefusedException the address is not one; no message shows what may be a password
     */
    static DatabaseAddress of(@Nullable String url, Path dataFolder) throws RefusedException {
        return url == null || url.isBlank() ? new InDataFolder(dataFolder) : OutsideUrl.parse(url.strip());
    }
}
