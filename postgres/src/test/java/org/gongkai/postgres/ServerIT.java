package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server in a folder with a Chinese name and blanks, as a clerk's computer has them. */
@Timeout(120)
class ServerIT {
    @TempDir
    static Path temporary;

    private static Path data;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws Exception {
        Trial.letPass(temporary);
        data = temporary.resolve("柳湾镇 公开数据");
        Path own = Files.createDirectories(data.resolve("postgres")).resolve("local.conf");
        Files.writeString(own, "work_mem = 11MB\nfsync = off\nlisten_addresses = '*'\n");
        server = Trial.start(data);
    }

    @AfterAll
    static void stop() {
        if (server == null) {
            return;
        }
        server.close();
        server.close();
        assertThat(server.isRunning()).isFalse();
        assertThat(server.ended()).isDone();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, ''",
        "server_encoding, UTF8",
        "lc_messages, C",
        "log_timezone, UTC",
        "password_encryption, scram-sha-256",
        "work_mem, 11MB",
        "shared_buffers, 128MB",
        "unix_socket_permissions, 0700",
        "logging_collector, on",
        "log_error_verbosity, terse",
        "ssl, off"
    })
    void nothing_acknowledged_is_lost_and_no_port_is_open(String setting, String value) throws Exception {
        assertThat(Trial.ask(server, "show " + setting)).isEqualTo(value);
    }

    @Test
    void no_process_of_the_server_listens_on_the_network() throws Exception {
        assertThat(Trial.ask(server, "select inet_server_addr() is null and inet_client_addr() is null"))
                .isEqualTo("t");
        String note = Files.readString(data.resolve("postgres/data/postmaster.pid"));
        assertThat(note.lines().toList().get(5)).as("address listened on").isEmpty();
    }

    @Test
    void text_is_compared_by_its_bytes_and_chinese_order_is_there_for_the_asking() throws Exception {
        assertThat(Trial.ask(
                        server, "select datcollate || datctype from pg_database where datname = current_database()"))
                .isEqualTo("CC");
        String names = "from (values ('张'), ('李'), ('王'), ('a'), ('B')) names(name)";
        assertThat(Trial.ask(server, "select string_agg(name, '' order by name) " + names))
                .isEqualTo("Ba张李王");
        assertThat(Trial.ask(server, "select string_agg(name, '' order by name collate \"zh-x-icu\") " + names))
                .contains("李王张");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        for (String user : new String[] {EmbeddedPostgres.APPLICATION, EmbeddedPostgres.SUPERUSER}) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), user, "wrong"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void the_application_owns_its_database_and_nothing_else() throws Exception {
        assertThat(
                        Trial.ask(
                                server,
                                "select rolsuper or rolcreaterole or rolreplication from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> Trial.ask(server, "select pg_read_file('postgresql.conf')"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void password_folders_and_socket_are_for_their_owner_only() throws Exception {
        Path root = data.toRealPath().resolve("postgres");
        for (String name : new String[] {"data", "log"}) {
            assertThat(permissions(root.resolve(name))).as(name).isEqualTo("rwx------");
        }
        assertThat(permissions(root.resolve("password"))).isEqualTo("rw-------");
        assertThat(permissions(root.resolve("lock"))).isEqualTo("rw-------");
        assertThat(root.resolve("VERSION")).hasContent("18");
        assertThat(root.resolve("start/pwfile")).doesNotExist();
        assertThat(server.toString() + server.jdbcUrl()).doesNotContain(server.password());
        assertThat(Binaries.VERSION).isEqualTo(Trial.ask(server, "show server_version"));
        assertThat(server.majorVersion()).isEqualTo(Binaries.MAJOR);
    }

    @Test
    void a_second_supervisor_is_refused_with_the_number_of_the_first() {
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> EmbeddedPostgres.start(data, Trial.OPTIONS));
        assertThat(refused.refusal())
                .isInstanceOfSatisfying(
                        Refusal.FolderInUse.class,
                        inUse -> assertThat(inUse.pid())
                                .isEqualTo(ProcessHandle.current().pid()));
        assertThat(server.isRunning()).isTrue();
    }

    @Test
    void ten_megabytes_go_in_and_out_as_they_are() throws Exception {
        byte[] much = new byte[10_000_000];
        new java.util.Random(7).nextBytes(much);
        try (Connection connection = Trial.connect(server);
                PreparedStatement echo = connection.prepareStatement("select ?::bytea")) {
            echo.setBytes(1, much);
            try (ResultSet answer = echo.executeQuery()) {
                answer.next();
                assertThat(answer.getBytes(1)).isEqualTo(much);
            }
        }
    }

    @Test
    void time_limits_of_the_driver_hold_over_the_socket() throws Exception {
        try (Connection connection = Trial.connect(server);
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertThatThrownBy(() -> statement.execute("select pg_sleep(60)"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            ended -> assertThat(ended.getSQLState()).isEqualTo("57014"));
            assertThat(connection.isValid(5)).isTrue();
            statement.setQueryTimeout(0);
            connection.setNetworkTimeout(Runnable::run, 300);
            assertThatThrownBy(() -> statement.execute("select pg_sleep(60)")).isInstanceOf(SQLException.class);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void a_connection_is_aborted_while_another_thread_waits_on_it() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection connection = Trial.connect(server)) {
            CompletableFuture<Object> waiting = CompletableFuture.supplyAsync(
                    () -> {
                        try (Statement statement = connection.createStatement()) {
                            return statement.execute("select pg_sleep(60)");
                        } catch (SQLException e) {
                            return e;
                        }
                    },
                    threads);
            while (Trial.ask(server, "select count(*) from pg_stat_activity where query = 'select pg_sleep(60)'")
                    .equals("0")) {
                Thread.onSpinWait();
            }
            connection.abort(Runnable::run);
            assertThat(waiting.get(20, TimeUnit.SECONDS)).isInstanceOf(SQLException.class);
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
