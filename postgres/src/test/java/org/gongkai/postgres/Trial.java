package org.gongkai.postgres;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the journeys share: the programs unpacked once for all, and a question asked. */
final class Trial {
    static final Options OPTIONS =
            Options.safe().withBinaries(Path.of("target", "postgres-binaries").toAbsolutePath());

    private Trial() {}

    /** A server that should start; what its log said when it does not. */
    static EmbeddedPostgres start(Path data) {
        try {
            return EmbeddedPostgres.start(data, OPTIONS);
        } catch (RefusedException e) {
            assumeThat(e.refusal())
                    .as("root can run a server on this machine: %s", e.getMessage())
                    .isNotInstanceOf(Refusal.RootImpossible.class);
            throw new AssertionError(e.getMessage() + "\n" + String.join("\n", e.details()), e);
        }
    }

    /** Lets the user pass whom root drops to; the folders inside keep themselves to themselves. */
    static void letPass(Path temporary) throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
    }

    static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    /** The answer to a question with one row and one column. */
    static String ask(EmbeddedPostgres server, String question) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
