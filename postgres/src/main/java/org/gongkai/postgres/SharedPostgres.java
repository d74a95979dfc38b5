package org.gongkai.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.postgres.process.PidFile;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of a data folder for a command that works beside the application: the server of the process that is using the
 * folder, found by what that process wrote there, else one started for the command and stopped with it.
 */
public final class SharedPostgres implements AutoCloseable {
    private static final int SOCKET_FOLDER_LINE = 4;

    private final String jdbcUrl;
    private final String password;
    private final @Nullable EmbeddedPostgres own;

    private SharedPostgres(String jdbcUrl, String password, @Nullable EmbeddedPostgres own) {
        this.jdbcUrl = jdbcUrl;
        this.password = password;
        this.own = own;
    }

    /**
     * Reaches the server of this data folder.
     *
     * @throws RefusedException why there is no database; that the folder is in use where its user's server cannot be reached
     */
    public static SharedPostgres reach(Path dataFolder, Options options) throws RefusedException {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.start(dataFolder, options);
            return new SharedPostgres(started.jdbcUrl(), started.password(), started);
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.FolderInUse) {
                return running(dataFolder).orElseThrow(() -> refused);
            }
            throw refused;
        }
    }

    /** Where the application's database is, for the driver. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** The user the application works as. */
    public String user() {
        return EmbeddedPostgres.APPLICATION;
    }

    /** Never printed. */
    public String password() {
        return password;
    }

    /** Whether another process runs the server, so that the application is most likely at work. */
    public boolean isOfAnotherProcess() {
        return own == null;
    }

    /** Stops the server where it was started for this command. */
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    private static Optional<SharedPostgres> running(Path dataFolder) throws RefusedException {
        try {
            DataFolder folder = DataFolder.in(dataFolder);
            Optional<Path> socket = socket(folder);
            if (socket.isEmpty() || Files.notExists(folder.password())) {
                return Optional.empty();
            }
            String url = Door.url(socket.get(), EmbeddedPostgres.APPLICATION);
            String password = Files.readString(folder.password()).strip();
            return answers(url, password) ? Optional.of(new SharedPostgres(url, password, null)) : Optional.empty();
        } catch (IOException e) {
            throw Failures.from(dataFolder, e);
        }
    }

    /** In the data folder, else where the server's own note says. */
    private static Optional<Path> socket(DataFolder folder) throws IOException {
        String name = ".s.PGSQL." + Settings.PORT;
        if (Files.exists(folder.socket().resolve(name))) {
            return Optional.of(folder.socket().resolve(name));
        }
        Path note = folder.cluster().resolve(PidFile.NAME);
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note, StandardCharsets.UTF_8);
        return lines.size() > SOCKET_FOLDER_LINE
                        && !lines.get(SOCKET_FOLDER_LINE).isBlank()
                ? Optional.of(Path.of(lines.get(SOCKET_FOLDER_LINE)).resolve(name))
                : Optional.empty();
    }

    private static boolean answers(String url, String password) {
        try (Connection connection = DriverManager.getConnection(url, EmbeddedPostgres.APPLICATION, password)) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false; // between the lock and the first connection, or at its end
        }
    }
}
