package org.gongkai.web.platform.database;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.gongkai.postgres.DatabaseAddress;
import org.gongkai.postgres.EmbeddedPostgres;
import org.gongkai.postgres.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * How the application reaches its database; closing it stops the server where it is our own.
 *
 * @param server null where others run the server
 */
record Database(
        String jdbcUrl,
        @Nullable String user,
        @Nullable String password,
        @Nullable EmbeddedPostgres server) implements AutoCloseable {

    /**
     * Starts the server of the data folder, or takes the outside one as it is.
     *
     * @throws RefusedException why there is no database, in words
     */
    static Database at(DatabaseAddress address) throws RefusedException {
        return switch (address) {
            case DatabaseAddress.InDataFolder inside -> {
                EmbeddedPostgres server = EmbeddedPostgres.start(inside.dataFolder(), BuiltIn.options());
                yield new Database(server.jdbcUrl(), server.user(), server.password(), server);
            }
            case DatabaseAddress.Outside outside -> {
                outside.prove();
                yield new Database(
                        outside.jdbcUrl(),
                        outside.user().orElse(null),
                        outside.password().orElse(null),
                        null);
            }
        };
    }

    /** Runs this when a server of our own ends, whoever ended it; an outside one is watched by others. */
    void whenGone(Runnable then) {
        if (server != null) {
            CompletableFuture<Void> _ = server.ended().thenRun(then);
        }
    }

    /** Deletes old logs of a server of our own. */
    void tidyLogs() throws IOException {
        if (server != null) {
            server.tidyLogs();
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public String toString() {
        return server == null ? "Database[outside]" : "Database[" + server + "]";
    }
}
