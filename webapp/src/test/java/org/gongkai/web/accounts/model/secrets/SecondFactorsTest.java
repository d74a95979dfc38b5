package org.gongkai.web.accounts.model.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SecondFactorsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private Accounts accounts;

    @Autowired
    private FactorStore store;

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void a_code_is_taken_once_and_never_an_earlier_one_after_it() {
        SecondFactors factors = new SecondFactors(store, () -> now);
        long id = open(Role.EDITOR);
        factors.enrol(id);
        byte[] secret = store.authenticator(id, false).orElseThrow();
        String code = Totp.code(secret, now);
        String earlier = Totp.code(secret, now.minusSeconds(30));
        assertThat(factors.accepts(id, "")).isFalse();
        assertThat(factors.accepts(id, code.substring(0, 3) + " " + code.substring(3)))
                .isTrue();
        assertThat(factors.accepts(id, code)).isFalse();
        assertThat(factors.accepts(id, earlier)).isFalse();
        now = now.plusSeconds(30);
        assertThat(factors.accepts(id, Totp.code(secret, now))).isTrue();
    }

    @Test
    void an_authenticator_counts_once_a_code_of_it_was_typed() {
        SecondFactors factors = new SecondFactors(store, () -> now);
        long id = open(Role.EDITOR);
        String proposed = factors.propose(id).orElseThrow();
        assertThat(factors.propose(id)).contains(proposed);
        assertThat(factors.accepts(id, "")).as("not in use yet").isTrue();
        assertThat(factors.confirm(id, "000000x")).isFalse();
        assertThat(factors.confirm(id, Totp.code(store.authenticator(id, true).orElseThrow(), now)))
                .isTrue();
        assertThat(factors.accepts(id, "")).isFalse();
        assertThat(factors.propose(id)).isEmpty();
    }

    @Test
    void each_code_of_a_card_works_once_and_a_new_card_ends_the_old_one() {
        SecondFactors factors = new SecondFactors(store, () -> now);
        long id = open(Role.EDITOR);
        List<String> card = factors.printCard(id);
        assertThat(card).hasSize(20).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{12}"));
        assertThat(factors.accepts(id, card.get(3).toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(factors.accepts(id, card.get(3))).isFalse();
        assertThat(factors.cardCodesLeft(id)).isEqualTo(19);
        List<String> next = factors.printCard(id);
        assertThat(factors.accepts(id, card.get(4))).isFalse();
        assertThat(factors.accepts(id, next.get(4))).isTrue();
    }

    @Test
    void a_used_up_card_does_not_open_the_door_without_a_code() {
        SecondFactors factors = new SecondFactors(store, () -> now);
        long id = open(Role.EDITOR);
        for (String code : factors.printCard(id)) {
            assertThat(factors.accepts(id, code)).isTrue();
        }
        assertThat(factors.cardCodesLeft(id)).isZero();
        assertThat(factors.accepts(id, "")).isFalse();
    }

    @Test
    void only_the_roles_that_the_rule_names_need_one() {
        SecondFactors factors = new SecondFactors(store, () -> now);
        long administrator = open(Role.SECURITY_ADMINISTRATOR);
        assertThat(factors.isMissing(administrator, roles(administrator))).isTrue();
        factors.enrol(administrator);
        assertThat(factors.isMissing(administrator, roles(administrator))).isFalse();
        long editor = open(Role.EDITOR);
        assertThat(factors.isMissing(editor, roles(editor))).isFalse();
    }

    private List<Role> roles(long id) {
        SignedIn who = accounts.signedIn(id).orElseThrow();
        return who.posts().stream().map(Post::role).toList();
    }

    private long open(Role role) {
        return accounts.open(new NewAccount(
                        "factor-" + NUMBER.incrementAndGet(),
                        "某某",
                        "长风破浪会有时直挂云帆",
                        List.of(new Post(role, Post.EVERYWHERE))))
                .id();
    }
}
