package org.gongkai.web.backup.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.web.backup.model.TableCopy;
import org.gongkai.web.platform.database.Migrations;
import org.postgresql.PGConnection;

/** One connection in one transaction, in which values are written the same way on every machine. */
final class Session implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "set local timezone = 'UTC'",
            "set local datestyle = 'ISO, MDY'",
            "set local intervalstyle = 'postgres'",
            "set local bytea_output = 'hex'",
            "set local search_path = ''",
            // rows come out in the order in which they lie, wherever another scan may be
            "set local synchronize_seqscans = off",
            "set local statement_timeout = 0");

    private final Connection connection;

    Session(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (String setting : SETTINGS) {
            run(setting);
        }
    }

    /** Reads a row into a value. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    void run(String statement) throws SQLException {
        try (Statement doing = connection.createStatement()) {
            doing.execute(statement);
        }
    }

    /** The rows of a question about the schemas of our modules, which stand for its question mark. */
    <T> List<T> ask(String question, Reading<T> reading) throws SQLException {
        Array schemas = connection.createArrayOf("text", Migrations.MODULES.toArray());
        try (PreparedStatement asking = connection.prepareStatement(question)) {
            if (question.contains("?")) {
                asking.setArray(1, schemas);
            }
            List<T> answers = new ArrayList<>();
            try (ResultSet rows = asking.executeQuery()) {
                while (rows.next()) {
                    answers.add(reading.read(rows));
                }
            }
            return answers;
        }
    }

    /** The rows of a table, as many as are answered. */
    long copyOut(TableCopy table, OutputStream out) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy(table) + " to stdout", out);
    }

    long copyIn(TableCopy table, InputStream in) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy(table) + " from stdin", in, 1 << 16);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    private static String copy(TableCopy table) {
        List<String> columns = table.columns().stream().map(Session::quoted).toList();
        return "copy " + quotedName(table.name()) + " (" + String.join(", ", columns) + ")";
    }

    /** A name of schema and table, such as {@code audit.entry}. */
    static String quotedName(String name) {
        int dot = name.indexOf('.');
        return quoted(name.substring(0, dot)) + "." + quoted(name.substring(dot + 1));
    }

    static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
