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
     * @param jdbcUrl the address without user and password, for the driver; other secrets may be among its parameters, so
     *     what goes to logs is {@link #toString}
     */
    record Outside(String jdbcUrl, Optional<String> user, Optional<String> password) implements DatabaseAddress {
        /** The address without its parameters. */
        @Override
        public String toString() {
            int parameters = jdbcUrl.indexOf('?');
            return "Outside[" + (parameters < 0 ? jdbcUrl : jdbcUrl.substring(0, parameters) + "?…") + "]";
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
