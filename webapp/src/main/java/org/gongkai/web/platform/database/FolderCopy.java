package org.gongkai.web.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Keeps the data folder from losing files while it is copied: whoever copies holds this lock together with others who copy, and
 * whoever removes a file tries to have it alone. So the rows that were copied first never name a file that was removed after.
 */
public final class FolderCopy implements AutoCloseable {
    /** The number of the lock: "copyfold" in ASCII. */
    private static final long LOCK = 0x636F7079666F6C64L;

    /** Asks for the right to remove until the transaction ends; false while anybody copies. */
    public static final String MAY_REMOVE = "select pg_try_advisory_xact_lock(" + LOCK + ")";

    private static final String HOLD = "select pg_advisory_xact_lock_shared(" + LOCK + ")";

    private final Connection connection;

    private FolderCopy(Connection connection) {
        this.connection = connection;
    }

    /** Begins to copy; to be called before the first row is read. Waits for a file that is being removed. */
    public static FolderCopy begin(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local idle_in_transaction_session_timeout = 0");
            statement.execute(HOLD);
            return new FolderCopy(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
