package org.gongkai.postgres;

import java.nio.file.Path;
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
            throw new AssertionError(e.getMessage() + "\n" + String.join("\n", e.details()), e);
        }
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
