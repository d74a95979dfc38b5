package org.gongkai.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
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
        private static final int PATIENCE_SECONDS = 5;

        /**
         * Connects once, so that who cannot is told so at once and in words.
         *
         * @throws RefusedException nobody answers there, nobody is let in, or the database is not there
         */
        public void prove() throws RefusedException {
            Properties signIn = new Properties();
            signIn.setProperty("connectTimeout", String.valueOf(PATIENCE_SECONDS));
            signIn.setProperty("loginTimeout", String.valueOf(2 * PATIENCE_SECONDS));
            user.ifPresent(name -> signIn.setProperty("user", name));
            password.ifPresent(word -> signIn.setProperty("password", word));
            try (Connection connection = DriverManager.getConnection(jdbcUrl, signIn)) {
                connection.getMetaData();
            } catch (SQLException e) {
                throw new RefusedException(new Refusal.OutsideUnusable(bare(), Outside.trouble(e)), e);
            }
        }

        /** By the state that the server answers with: class 28 for a sign-in, 3D000 for the name of a database. */
        private static Refusal.Trouble trouble(SQLException failure) {
            String state = String.valueOf(failure.getSQLState());
            return state.startsWith("28")
                    ? Refusal.Trouble.NOT_LET_IN
                    : state.equals("3D000") ? Refusal.Trouble.NO_DATABASE : Refusal.Trouble.NO_ANSWER;
        }

        /** The address without its parameters. */
        private String bare() {
            int parameters = jdbcUrl.indexOf('?');
            return parameters < 0 ? jdbcUrl : jdbcUrl.substring(0, parameters);
        }

        /** The address without its parameters' values. */
        @Override
        public String toString() {
            return "Outside[" + bare() + (jdbcUrl.indexOf('?') < 0 ? "" : "?…") + "]";
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
