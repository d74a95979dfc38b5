package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    void a_data_folder_of_another_user_is_refused_with_the_name_of_that_user_and_left_as_it_was() throws Exception {
        Path data = Files.createDirectory(temporary.resolve("data"));
        clerk().own(data);
        assertThat(refusalIn(data)).isEqualTo(new Refusal.WrongOwner(data, "daemon"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_folder_of_another_user_inside_is_refused_and_no_link_in_it_is_followed() throws Exception {
        Path data = temporary.toRealPath().resolve("data");
        Path secret = Files.writeString(temporary.resolve("secret"), "as it was");
        Path inside = Files.createDirectories(data.resolve("postgres"));
        Files.createSymbolicLink(inside.resolve("lock"), secret);
        clerk().own(inside);
        assertThat(refusalIn(data)).isEqualTo(new Refusal.WrongOwner(inside, "daemon"));
        Path start = Files.createDirectories(temporary.toRealPath().resolve("other/postgres/start"));
        Files.createSymbolicLink(start.resolve("trial.log"), secret);
        clerk().own(start);
        assertThat(refusalIn(temporary.resolve("other"))).isEqualTo(new Refusal.WrongOwner(start, "daemon"));
        assertThat(secret).hasContent("as it was");
    }

    @Test
    void a_folder_that_is_only_a_link_is_refused() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(temporary.resolve("data"), elsewhere);
        assertThat(refusalIn(link)).isEqualTo(new Refusal.LinkForRoot(link));
        Path data = Files.createDirectory(temporary.toRealPath().resolve("real"));
        Path inside = Files.createSymbolicLink(data.resolve("postgres"), elsewhere);
        assertThat(refusalIn(data)).isEqualTo(new Refusal.LinkForRoot(inside));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_root_whose_new_files_are_closed_to_others_starts_a_server_that_can_read_its_settings() throws Exception {
        Binaries.unpackedIn(Trial.OPTIONS.binaries().orElseThrow());
        Trial.letPass(temporary);
        Path data = Files.createDirectory(temporary.resolve("data"));
        Trial.letPass(data);
        Writing writing = Writing.start(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"), data, "closed");
        writing.awaitRows(10);
        assertThat(owner(writing.server())).isNotZero();
        writing.process().destroy();
        assertThat(writing.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static Refusal refusalIn(Path data) {
        return catchThrowableOfType(RefusedException.class, () -> EmbeddedPostgres.start(data, Trial.OPTIONS))
                .refusal();
    }

    private static ServerAccount clerk() throws Exception {
        Optional<ServerAccount> account = ServerAccount.named("daemon", Files.readAllLines(Path.of("/etc/passwd")));
        assumeThat(account).as("this machine has a user called daemon").isPresent();
        return account.orElseThrow();
    }

    private static long owner(long pid) throws Exception {
        return (Integer) Files.getAttribute(Path.of("/proc", Long.toString(pid)), "unix:uid");
    }

    private static String namespace(String process) throws Exception {
        return Files.readSymbolicLink(Path.of("/proc", process, "ns", "user")).toString();
    }
}
