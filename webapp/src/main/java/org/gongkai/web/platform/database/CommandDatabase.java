package org.gongkai.web.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.gongkai.postgres.DatabaseAddress;
import org.gongkai.postgres.RefusedException;
import org.gongkai.postgres.SharedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * The database as a command reaches it: an outside server, the one of the running application, or one started for the command.
 */
public final class CommandDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 8;

    private final HikariDataSource source;
    private final @Nullable SharedPostgres server;

    private CommandDatabase(HikariDataSource source, @Nullable SharedPostgres server) {
        this.source = source;
        this.server = server;
    }

    /**
     * Opens it; an empty data folder is given a database.
     *
     * @param url the value of {@code GONGKAI_DB_URL}; blank for the server of the data folder
     * @throws RefusedException why there is no database, in words
     */
    public static CommandDatabase open(String url, Path data) throws RefusedException {
        return switch (DatabaseAddress.of(url, data)) {
            case DatabaseAddress.Outside outside -> {
                outside.prove();
                String user = outside.user().orElse("");
                String password = outside.password().orElse("");
                yield new CommandDatabase(pool(outside.jdbcUrl(), user, password), null);
            }
            case DatabaseAddress.InDataFolder inside -> {
                SharedPostgres server = SharedPostgres.reach(inside.dataFolder(), BuiltIn.options());
                yield new CommandDatabase(pool(server.jdbcUrl(), server.user(), server.password()), server);
            }
        };
    }

    /** Whether there is something to open: an outside address, or a data folder with a database in it. */
    public static boolean isThere(String url, Path data) {
        return !url.isBlank() || Files.isDirectory(data.resolve("postgres"));
    }

    /** A few connections, opened when they are needed: migrations alone ask for more than a hundred. */
    private static HikariDataSource pool(String jdbcUrl, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1); // reached above; no connection before it is needed
        return pool;
    }

    /** The connections of this command. */
    public DataSource source() {
        return source;
    }

    /** Whether the application is running on the data folder's database; never known of an outside server. */
    public boolean isInUse() {
        return server != null && server.isOfAnotherProcess();
    }

    /** Brings the tables up to date, unless the running application has done so. */
    public void migrate() {
        if (!isInUse()) {
            Migrations.migrate(source);
        }
    }

    @Override
    public void close() {
        source.close();
        if (server != null) {
            server.close();
        }
    }
}
