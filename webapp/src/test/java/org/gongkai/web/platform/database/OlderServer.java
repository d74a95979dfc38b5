package org.gongkai.web.platform.database;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.gongkai.postgres.socket.UnixSocketFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The PostgreSQL 15 that Debian packs, on a socket of its own for the length of a test. */
record OlderServer(Path folder) implements AutoCloseable {
    static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    static OlderServer start(Path folder) throws IOException, InterruptedException {
        Path own = Files.createDirectory(folder.resolve("s"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        OlderServer server = new OlderServer(own);
        server.run(
                "initdb",
                "-D",
                own.resolve("data").toString(),
                "-A",
                "trust",
                "-U",
                "drill",
                "-E",
                "UTF8",
                "--locale=C",
                "-N");
        String options = "-c listen_addresses= -c fsync=off -k " + own;
        server.run(
                "pg_ctl",
                "-D",
                own.resolve("data").toString(),
                "-w",
                "-l",
                own.resolve("log").toString(),
                "-o",
                options,
                "start");
        return server;
    }

    DataSource source() {
        String socket = URLEncoder.encode(folder.resolve(".s.PGSQL.5432").toString(), StandardCharsets.UTF_8);
        return new DriverManagerDataSource(
                "jdbc:postgresql://localhost/postgres?socketFactory=" + UnixSocketFactory.class.getName()
                        + "&socketFactoryArg=" + socket + "&sslmode=disable&gssEncMode=disable",
                "drill",
                "");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        if (IS_ROOT) {
            words.addAll(List.of("/usr/sbin/runuser", "-u", "postgres", "--"));
        }
        words.add(PROGRAMS.resolve(program).toString());
        words.addAll(List.of(arguments));
        Path log = folder.resolve("run-" + program + ".log");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(program + ": " + Files.readString(log));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
