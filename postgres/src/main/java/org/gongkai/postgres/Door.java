package org.gongkai.postgres;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.gongkai.postgres.socket.UnixSocketFactory;

/** The way into the running server: its address for the driver, and the application's user and database behind it. */
final class Door {
    private static final String WRONG_PASSWORD = "28P01";

    private Door() {}

    /** The address of a database behind this socket. */
    static String url(Path socket, String database) {
        return "jdbc:postgresql://localhost/" + encoded(database)
                + "?socketFactory=" + UnixSocketFactory.class.getName()
                + "&socketFactoryArg=" + encoded(socket.toString())
                + "&sslmode=disable&gssEncMode=disable";
    }

    /** Makes the application's user and database where they are missing; proves that the password opens the door. */
    static void prepare(SocketFolder socket, String password, DataFolder folder) throws RefusedException {
        String url = url(socket.socket(), "postgres");
        try (Connection connection = DriverManager.getConnection(url, EmbeddedPostgres.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            String name = EmbeddedPostgres.APPLICATION;
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                // generated here, of letters, digits, - and _ only
                statement.execute("create role " + name + " login password '" + password + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
                statement.execute("revoke connect on database " + name + " from public");
            }
        } catch (SQLException e) {
            throw new RefusedException(
                    WRONG_PASSWORD.equals(e.getSQLState())
                            ? new Refusal.PasswordLost(folder.password())
                            : new Refusal.StartFailed(folder.log()),
                    e);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
