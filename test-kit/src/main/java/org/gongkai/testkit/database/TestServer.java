package org.gongkai.testkit.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.postgres.EmbeddedPostgres;
import org.gongkai.postgres.Options;
import org.gongkai.postgres.RefusedException;

/** The one server of this JVM, in a temporary folder that goes with it. */
final class TestServer {
    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();
    }

    private TestServer() {}

    /** The server, started now if this is the first call. */
    static EmbeddedPostgres running() {
        return Running.SERVER;
    }

    /** Has the server's administrator carry out a statement. */
    static void administer(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        running().jdbcUrl("postgres"),
                        EmbeddedPostgres.SUPERUSER,
                        running().password());
                Statement doing = connection.createStatement()) {
            doing.execute(statement);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            Path data = Files.createTempDirectory("gongkai-test-database-");
            // the user whom root drops to has to pass by here
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
            EmbeddedPostgres server = EmbeddedPostgres.start(data, Options.forTests(binaries()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, data), "test-database-stop"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + String.join("\n", e.details()), e);
        }
    }

    /** The programs are unpacked once for all test runs of a module, and go with {@code mvn clean}. */
    private static Path binaries() {
        return Path.of(System.getProperty("basedir", ""), "target", "postgres-binaries")
                .toAbsolutePath();
    }

    private static void remove(EmbeddedPostgres server, Path data) {
        server.close();
        try (Stream<Path> all = Files.walk(data)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
