package org.gongkai.postgres.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAccountTest {

    @Test
    void an_account_of_the_machine_is_dropped_to_by_number_and_without_further_groups() {
        List<String> users =
                List.of("root:x:0:0::/:/bin/sh", "postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/sh");
        assertThat(ServerAccount.named("postgres", users)).hasValueSatisfying(account -> {
            assertThat(account.user()).isEqualTo(101);
            assertThat(account.command(List.of("postgres", "--version")))
                    .startsWith("setpriv", "--reuid=101", "--regid=104", "--clear-groups")
                    .endsWith("postgres", "--version");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres:x:0:0::/:/bin/sh", "postgres:x:minus:104::/:", "postgres", "other:x:101:104::/:"})
    void an_account_that_is_root_unreadable_or_not_there_is_not_dropped_to(String line) {
        assertThat(ServerAccount.named("postgres", List.of(line))).isEmpty();
    }

    @Test
    void the_last_way_out_for_root_is_a_user_namespace() throws Exception {
        List<ServerAccount> accounts = ServerAccount.forRoot();
        assertThat(accounts.getLast().command(List.of("postgres"))).containsExactly("unshare", "-U", "--", "postgres");
        assertThat(accounts).filteredOn(ServerAccount::isRoot).hasSize(1);
    }

    @Test
    void the_user_whose_rights_count_is_the_effective_one() throws Exception {
        List<String> status = List.of("Name:\tjava", "Uid:\t0\t1000\t0\t1000", "Gid:\t0\t1001\t0\t1001");
        assertThat(ServerAccount.fromStatus(status)).isEqualTo(new ServerAccount(List.of(), 1000, 1001));
        Process id = new ProcessBuilder("id", "-u").start();
        assertThat(new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                .isEqualTo(Integer.toString(ServerAccount.present().user()));
    }

    @Test
    void the_present_user_runs_a_command_as_it_is() throws Exception {
        assertThat(ServerAccount.present().command(List.of("postgres"))).containsExactly("postgres");
    }
}
