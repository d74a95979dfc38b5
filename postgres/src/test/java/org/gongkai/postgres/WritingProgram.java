package org.gongkai.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Supervises a server, says its number, then writes rows until it is killed, saying each number after its commit. */
final class WritingProgram {
    private WritingProgram() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres server = Trial.start(Path.of(arguments[0]));
        server.closeAtExit();
        System.out.println(server.pid());
        try {
            write(server, arguments[1]);
        } catch (SQLException e) {
            System.out.flush(); // the server went first, as one test wants it; what was acknowledged is said
        }
    }

    private static void write(EmbeddedPostgres server, String table) throws SQLException {
        try (Connection connection = Trial.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (id integer primary key, note text)");
            try (PreparedStatement row =
                    connection.prepareStatement("insert into " + table + " values (?, repeat('公开', 200))")) {
                for (int id = 1; ; id++) {
                    row.setInt(1, id);
                    row.executeUpdate();
                    System.out.println(id);
                }
            }
        }
    }
}
