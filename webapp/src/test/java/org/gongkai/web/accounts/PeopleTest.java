package org.gongkai.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.web.accounts.model.HandOvers;
import org.gongkai.web.accounts.model.Keys;
import org.gongkai.web.accounts.model.People;
import org.gongkai.web.accounts.model.SignInDesk;
import org.gongkai.web.accounts.model.SignInDesk.SignInTry;
import org.gongkai.web.accounts.oversight.AuditDesk;
import org.gongkai.web.accounts.oversight.DeadLetterDesk;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PeopleTest {
    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    private static int count;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Keys keys;

    @Autowired
    private SignInDesk signIn;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private AuditDesk audit;

    @Autowired
    private DeadLetterDesk letters;

    private long town;
    private long beside;
    private SignedIn admin;
    private SignedIn security;

    @BeforeEach
    void set() {
        long county = body(OptionalLong.empty(), AgencyKind.COUNTY);
        town = body(OptionalLong.of(county), AgencyKind.TOWNSHIP);
        beside = body(OptionalLong.of(county), AgencyKind.TOWNSHIP);
        admin = person(Role.BODY_ADMINISTRATOR, town);
        security = person(Role.SECURITY_ADMINISTRATOR, Post.EVERYWHERE);
    }

    @Test
    void whoever_was_given_the_link_chooses_the_password_once() {
        People.Opened opened = people.open(admin, name(), "张某", new Post(Role.EDITOR, town));
        assertThat(keys.choose(opened.secret(), "a long enough password")).isTrue();
        assertThat(keys.choose(opened.secret(), "another long password")).isFalse();
        assertThat(keys.choose("guessed", "another long password")).isFalse();
        assertThat(accounts.signedIn(opened.id()).orElseThrow().posts()).containsExactly(new Post(Role.EDITOR, town));
    }

    @Test
    void a_weak_password_leaves_the_link_working() {
        People.Opened opened = people.open(admin, name(), "张某", new Post(Role.EDITOR, town));
        assertThatThrownBy(() -> keys.choose(opened.secret(), "short")).isInstanceOf(AccountRefused.class);
        assertThat(keys.choose(opened.secret(), "a long enough password")).isTrue();
    }

    @Test
    void an_administrator_sees_the_people_of_the_subtree_and_security_sees_all() {
        SignedIn own = person(Role.EDITOR, town);
        SignedIn foreign = person(Role.EDITOR, beside);
        assertThat(people.list(admin, ""))
                .extracting(one -> one.account().id())
                .contains(own.accountId())
                .doesNotContain(foreign.accountId(), security.accountId());
        assertThat(people.list(security, ""))
                .extracting(one -> one.account().id())
                .contains(own.accountId(), foreign.accountId());
        assertThatThrownBy(() -> people.find(admin, foreign.accountId())).isInstanceOf(AccountRefused.class);
        assertThat(people.list(admin, own.accountName())).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> no_role_but_the_two_administrators_may_touch_an_account() {
        SignedIn editor = person(Role.EDITOR, town);
        Set<Role> allowed = EnumSet.of(Role.BODY_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        return Stream.of(Role.values())
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> {
                    SignedIn who = person(role, role.isSeparated() ? Post.EVERYWHERE : town);
                    boolean isAllowed = allowed.contains(role);
                    assertDone(isAllowed, () -> people.lock(who, editor.accountId(), true));
                    assertDone(isAllowed, () -> people.lock(who, editor.accountId(), false));
                    assertDone(isAllowed, () -> people.resetKeys(who, editor.accountId()));
                    assertDone(isAllowed, () -> people.open(who, name(), "张某", new Post(Role.REVIEWER, town)));
                    assertDone(
                            isAllowed,
                            () -> people.give(
                                    who, editor.accountId(), Holding.of(new Post(Role.REVIEWER, town), today)));
                    assertDone(
                            isAllowed, () -> people.end(who, editor.accountId(), new Post(Role.REVIEWER, town), today));
                    assertDone(role == Role.SECURITY_ADMINISTRATOR, () -> people.require(who, Set.of(Role.SIGNER)));
                    assertDone(
                            role == Role.AUDIT_ADMINISTRATOR,
                            () -> audit.search(who, wanted(Optional.empty(), ""), Long.MAX_VALUE, 5));
                    assertDone(role == Role.SYSTEM_ADMINISTRATOR, () -> letters.oldest(who));
                }));
    }

    @Test
    void the_local_administrator_never_makes_or_locks_a_separated_one_nor_acts_on_their_own_account() {
        assertThatThrownBy(() -> people.open(admin, name(), "张某", new Post(Role.AUDIT_ADMINISTRATOR, town)))
                .isInstanceOf(AccountRefused.class);
        SignedIn mixed = person(Role.EDITOR, town);
        accounts.assign(mixed.accountId(), Holding.of(new Post(Role.SYSTEM_ADMINISTRATOR, Post.EVERYWHERE), today));
        assertThatThrownBy(() -> people.lock(admin, mixed.accountId(), true)).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> people.lock(admin, admin.accountId(), true)).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() ->
                        people.give(security, security.accountId(), Holding.of(new Post(Role.EDITOR, town), today)))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    void a_locked_account_is_nobody_until_it_is_unlocked() {
        SignedIn editor = person(Role.EDITOR, town);
        people.lock(admin, editor.accountId(), true);
        assertThat(accounts.signedIn(editor.accountId())).isEmpty();
        assertThat(people.find(admin, editor.accountId()).isLocked()).isTrue();
        people.lock(admin, editor.accountId(), false);
        assertThat(accounts.signedIn(editor.accountId())).contains(editor);
    }

    @Test
    void the_separated_administrators_always_need_a_second_factor() {
        people.require(security, Set.of(Role.SIGNER));
        assertThat(people.rolesInNeed(security))
                .containsExactlyInAnyOrder(
                        Role.SIGNER, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);
    }

    @Test
    void every_post_changes_hands_and_the_successor_takes_note_once() {
        SignedIn leaving = person(Role.EDITOR, town);
        people.give(
                admin, leaving.accountId(), new Holding(new Post(Role.SIGNER, town), today, Optional.empty(), true));
        SignedIn coming = person(Role.CONTRIBUTOR, town);
        long number = handOvers.make(admin, leaving.accountId(), coming.accountId(), today);
        SignedIn after = accounts.signedIn(coming.accountId()).orElseThrow();
        assertThat(after.posts())
                .containsExactlyInAnyOrder(
                        new Post(Role.CONTRIBUTOR, town), new Post(Role.EDITOR, town), new Post(Role.SIGNER, town));
        assertThat(accounts.find(leaving.accountId()).orElseThrow().holdings())
                .allMatch(held -> held.until().equals(Optional.of(today)));
        HandOvers.Sheet sheet = handOvers.find(after, number);
        assertThat(sheet.posts()).hasSize(2);
        assertThat(sheet.work()).extracting(HandOvers.Part::heading).contains("hand-over.items");
        assertThat(handOvers.waitingFor(after)).hasSize(1);
        handOvers.received(after, number);
        assertThat(handOvers.waitingFor(after)).isEmpty();
        assertThatThrownBy(() -> handOvers.find(person(Role.EDITOR, beside), number))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    void a_post_that_is_ended_before_it_begins_is_never_held() {
        SignedIn editor = person(Role.EDITOR, town);
        Post signer = new Post(Role.SIGNER, town);
        people.give(admin, editor.accountId(), Holding.of(signer, today.plusDays(10)));
        people.end(admin, editor.accountId(), signer, today);
        assertThat(accounts.find(editor.accountId()).orElseThrow().holdings())
                .extracting(Holding::post)
                .doesNotContain(signer);
        assertThatThrownBy(() -> people.end(admin, editor.accountId(), signer, today))
                .hasMessageContaining("NOT_SUCH_A_POST");
    }

    @Test
    void posts_change_hands_with_their_days_and_one_that_ends_by_itself_stays() {
        SignedIn leaving = person(Role.EDITOR, town);
        Post signer = new Post(Role.SIGNER, town);
        Post reviewer = new Post(Role.REVIEWER, town);
        Post drafting = new Post(Role.CONTRIBUTOR, town);
        LocalDate lastDay = today.plusDays(90);
        people.give(admin, leaving.accountId(), new Holding(signer, today, Optional.of(lastDay), true));
        people.give(admin, leaving.accountId(), new Holding(reviewer, today, Optional.of(today.plusDays(2)), false));
        people.give(admin, leaving.accountId(), Holding.of(drafting, today.plusDays(30)));
        SignedIn coming = person(Role.INTAKE_CLERK, town);
        long number = handOvers.make(admin, leaving.accountId(), coming.accountId(), today.plusDays(5));
        assertThat(accounts.find(coming.accountId()).orElseThrow().holdings())
                .contains(
                        new Holding(signer, today.plusDays(5), Optional.of(lastDay), true),
                        Holding.of(drafting, today.plusDays(30)))
                .noneMatch(held -> held.post().equals(reviewer));
        assertThat(handOvers.find(coming, number).posts())
                .extracting(Holding::post)
                .containsExactlyInAnyOrder(new Post(Role.EDITOR, town), signer, drafting);
    }

    @Test
    void a_hand_over_that_there_is_not_is_told_as_one() {
        assertThatThrownBy(() -> handOvers.find(admin, 999_999)).hasMessageContaining("NO_SUCH_HAND_OVER");
    }

    @Test
    void the_password_of_before_opens_nothing_once_the_second_factor_was_taken_away() {
        SignedIn editor = person(Role.EDITOR, town);
        accounts.enrolAuthenticator(editor.accountId());
        String secret = people.resetKeys(admin, editor.accountId());
        SignInTry before = new SignInTry(editor.accountName(), "a long enough password", "", "10.0.0.1");
        assertThat(signIn.signIn(before)).isEmpty();
        assertThat(keys.choose(secret, "another long password")).isTrue();
        SignInTry after = new SignInTry(editor.accountName(), "another long password", "", "10.0.0.1");
        assertThat(signIn.signIn(after)).contains(editor);
    }

    @Test
    void who_looks_after_no_accounts_is_refused_the_list_and_the_rules() {
        SignedIn editor = person(Role.EDITOR, town);
        assertThatThrownBy(() -> people.list(editor, "")).hasMessageContaining("NOT_YOURS");
        assertThatThrownBy(() -> people.rolesInNeed(editor)).hasMessageContaining("NOT_YOURS");
    }

    @Test
    void the_trail_is_found_by_body_and_action_and_taking_it_along_is_in_it() {
        SignedIn auditor = person(Role.AUDIT_ADMINISTRATOR, Post.EVERYWHERE);
        SignedIn editor = person(Role.EDITOR, town);
        people.give(admin, editor.accountId(), Holding.of(new Post(Role.REVIEWER, town), today));
        assertThat(audit.search(auditor, wanted(Optional.of(town), "account.assign"), Long.MAX_VALUE, 50))
                .isNotEmpty()
                .allMatch(row ->
                        row.entry().body() == town && row.entry().action().equals("account.assign"));
        assertThat(audit.search(auditor, wanted(Optional.of(town), "nothing"), Long.MAX_VALUE, 50))
                .isEmpty();
        assertThat(audit.export(auditor, wanted(Optional.of(town), ""))).isNotEmpty();
        assertThat(audit.search(auditor, wanted(Optional.empty(), "audit.export"), Long.MAX_VALUE, 50))
                .isNotEmpty();
    }

    private static AuditDesk.Wanted wanted(Optional<Long> body, String action) {
        return new AuditDesk.Wanted(body, Optional.empty(), Optional.empty(), action);
    }

    private static void assertDone(boolean isAllowed, Runnable act) {
        if (isAllowed) {
            act.run();
        } else {
            assertThatThrownBy(act::run).isInstanceOf(AccountRefused.class);
        }
    }

    private SignedIn person(Role role, long body) {
        return OwnTown.person(accounts, new Post(role, body));
    }

    private static synchronized String name() {
        return "person" + ++count;
    }

    private long body(OptionalLong parent, AgencyKind kind) {
        return agencies.establish(new NewAgency(parent, "某机关", "某机关", kind, "990124", LocalDate.of(2020, 1, 1)))
                .id();
    }
}
