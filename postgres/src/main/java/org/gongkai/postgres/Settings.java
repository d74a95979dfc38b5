package org.gongkai.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server is told. Sizes and logs stand in its file, where the operator's own file may change them; what keeps the
 * data and the door safe stands on its command line, which wins over every file.
 */
final class Settings {
    /** Part of the socket's name; no port of the network is opened. */
    static final int PORT = 5432;

    private static final String FILE_NAME = "postgresql.conf";
    private static final String ENTRY_NAME = "pg_hba.conf";
    private static final String MARK =
            "# written anew at each start; settings of your own belong in the file named last\n";

    private static final String FILE = MARK + """
            max_connections = %d
            shared_buffers = %dMB
            work_mem = %dMB
            maintenance_work_mem = %dMB
            max_wal_size = 1GB
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            default_text_search_config = 'pg_catalog.simple'
            password_encryption = 'scram-sha-256'
            logging_collector = on
            log_directory = %s
            log_filename = 'server-%%Y%%m%%d-%%H%%M%%S.log'
            log_file_mode = 0600
            log_rotation_age = 1d
            log_rotation_size = 10MB
            log_line_prefix = '%%m [%%p] '
            # rows and statements hold personal data, logs do not
            log_error_verbosity = terse
            log_min_error_statement = panic
            include_if_exists = %s
            """;

    private Settings() {}

    /**
     * Writes the server's files of settings: sizes, logs, and who may come in (everyone with the password, by the socket). No
     * secret is in them, and the server's user reads them, whatever the mask of this process.
     */
    static void write(DataFolder folder, Memory memory) throws IOException {
        write(folder.start().resolve(FILE_NAME), file(folder, memory));
        write(
                folder.start().resolve(ENTRY_NAME),
                MARK + "# TYPE  DATABASE  USER  METHOD\nlocal   all       all   scram-sha-256\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE); // follows no link
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static String file(DataFolder folder, Memory memory) {
        return FILE.formatted(
                memory.connections(),
                memory.shared(),
                memory.sorting(),
                memory.maintenance(),
                quoted(folder.log()),
                quoted(folder.ownSettings()));
    }

    /** The words after {@code postgres}. */
    static List<String> commandLine(DataFolder folder, Path socketFolder, boolean survivesPowerLoss) {
        String onOff = survivesPowerLoss ? "on" : "off";
        List<String> words = new ArrayList<>(List.of("-D", folder.cluster().toString()));
        for (String setting : List.of(
                "fsync=" + onOff,
                "synchronous_commit=" + onOff,
                "full_page_writes=" + onOff,
                "listen_addresses=",
                "port=" + PORT,
                "unix_socket_directories=\"" + socketFolder.toString().replace("\"", "\"\"") + "\"",
                "unix_socket_permissions=0700",
                "config_file=" + folder.start().resolve(FILE_NAME),
                "hba_file=" + folder.start().resolve(ENTRY_NAME))) {
            words.add("-c");
            words.add(setting);
        }
        return words;
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
