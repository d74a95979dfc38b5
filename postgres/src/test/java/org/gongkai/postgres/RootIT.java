package org.gongkai.postgres;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.postgres.process.ServerAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Started by root, the server runs as somebody else, or as root without any rights. */
@Timeout(120)
class RootIT {
    @TempDir
    Path temporary;

    @BeforeEach
    void onlyAsRoot() throws Exception {
        assumeThat(ServerAccount.present().isRoot())
                .as("this test is run by root")
                .isTrue();
    }

    @Test
    void root_drops_to_another_user_where_one_can_enter_the_folder_and_to_a_namespace_where_none_can()
            throws Exception {
        Path data = temporary.resolve("data");
        long entered;
        Trial.letPass(temporary);
        try (EmbeddedPostgres server = Trial.start(data)) {
            entered = owner(server.pid());
            assertThat(entered).isNotZero();
            assertThat(Files.getAttribute(data.resolve("postgres/data"), "unix:uid"))
                    .isEqualTo((int) entered);
            for (String roots : List.of("password", "lock", "start", "start/pg_hba.conf", "start/start.log")) {
                assertThat(Files.getAttribute(data.resolve("postgres").resolve(roots), "unix:uid"))
                        .as(roots)
                        .isEqualTo(0);
            }
        }
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, Trial.OPTIONS)) {
            assertThat(namespace(Long.toString(server.pid()))).isNotEqualTo(namespace("self"));
            assertThat(Trial.ask(server, "select 1")).isEqualTo("1");
        } catch (RefusedException e) {
            assertThat(e.refusal()).isInstanceOf(Refusal.RootImpossible.class);
            assumeThat(e).as("this machine allows user namespaces").isNull();
        }
    }

    @Test
    void who_owns_the_data_folder_runs_the_server_and_can_start_it_without_root() throws Exception {
        Optional<ServerAccount> account = ServerAccount.named("daemon", Files.readAllLines(Path.of("/etc/passwd")));
        assumeThat(account).as("this machine has a user called daemon").isPresent();
        ServerAccount clerk = account.orElseThrow();
        Trial.letPass(temporary);
        Path data = Files.createDirectory(temporary.resolve("data"));
        clerk.own(data);
        try (EmbeddedPostgres server = Trial.start(data)) {
            assertThat(owner(server.pid())).isEqualTo(clerk.user());
        }
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.getAttribute(file, "unix:uid", NOFOLLOW_LINKS))
                            .isEqualTo(clerk.user()));
        }
        copy(Trial.OPTIONS.binaries().orElseThrow(), Files.createDirectories(data.resolve("target")));
        Writing writing = Writing.start(clerk.command(List.of()), readableClasses(), data, "written");
        writing.awaitRows(10);
        assertThat(owner(writing.process().pid())).isEqualTo(clerk.user());
        assertThat(owner(writing.server())).isEqualTo(clerk.user());
        writing.process().destroy();
        assertThat(writing.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    /** The class path, copied to where others may read it. */
    private String readableClasses() throws Exception {
        Path classes = Files.createDirectory(temporary.resolve("classes"));
        String[] parts = System.getProperty("java.class.path").split(File.pathSeparator);
        for (int i = 0; i < parts.length; i++) {
            Path copy = classes.resolve(i + "-" + Path.of(parts[i]).getFileName());
            copy(Path.of(parts[i]), copy);
            parts[i] = copy.toString();
        }
        new ProcessBuilder("chmod", "-R", "a+rX", classes.toString()).start().waitFor();
        return String.join(File.pathSeparator, parts);
    }

    private static void copy(Path what, Path where) throws Exception {
        new ProcessBuilder("cp", "-r", what.toString(), where.toString())
                .start()
                .waitFor();
    }

    private static long owner(long pid) throws Exception {
        return (Integer) Files.getAttribute(Path.of("/proc", Long.toString(pid)), "unix:uid");
    }

    private static String namespace(String process) throws Exception {
        return Files.readSymbolicLink(Path.of("/proc", process, "ns", "user")).toString();
    }
}
