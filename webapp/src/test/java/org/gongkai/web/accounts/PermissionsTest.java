package org.gongkai.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every role with every permission, at its body, below it, above it, beside it, and where there is no body. */
@SpringBootTest
class PermissionsTest {
    private static final long ACCOUNT = 7;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Permissions permissions;

    @TestFactory
    Stream<DynamicTest> a_role_allows_what_the_table_says_at_its_body_and_below_and_nothing_elsewhere() {
        long county = body(OptionalLong.empty(), AgencyKind.COUNTY);
        long own = body(OptionalLong.of(county), AgencyKind.TOWNSHIP);
        long beside = body(OptionalLong.of(county), AgencyKind.TOWNSHIP);
        long below = body(OptionalLong.of(own), AgencyKind.VILLAGE);
        Map<Role, Set<Permission>> table = table();
        assertThat(table.keySet()).containsExactlyInAnyOrder(Role.values());
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Permission.values())
                        .map(permission -> DynamicTest.dynamicTest(role + " " + permission, () -> {
                            boolean isAllowed =
                                    table.getOrDefault(role, Set.of()).contains(permission);
                            SignedIn here = holder(new Post(role, own));
                            assertThat(permissions.allows(here, permission, own))
                                    .isEqualTo(isAllowed);
                            assertThat(permissions.allows(here, permission, below))
                                    .isEqualTo(isAllowed);
                            for (long elsewhere : List.of(county, beside, 999_999L, Post.EVERYWHERE)) {
                                assertThat(permissions.allows(here, permission, elsewhere))
                                        .isFalse();
                            }
                            SignedIn overall = holder(new Post(role, Post.EVERYWHERE));
                            assertThat(permissions.allows(overall, permission, beside))
                                    .isEqualTo(isAllowed);
                            assertAnotherPersonIsNeeded(here, permission, own, isAllowed);
                        })));
    }

    private void assertAnotherPersonIsNeeded(SignedIn here, Permission permission, long own, boolean isAllowed) {
        assertThat(permissions.allows(here, permission, own, List.of(ACCOUNT)))
                .isEqualTo(isAllowed && !Permissions.needsAnotherPerson(permission));
        assertThat(permissions.allows(here, permission, own, List.of(8L))).isEqualTo(isAllowed);
    }

    @Test
    void who_holds_no_post_may_do_nothing() {
        long body = body(OptionalLong.empty(), AgencyKind.COUNTY);
        assertThat(Permission.values()).noneMatch(permission -> permissions.allows(holder(), permission, body));
    }

    @Test
    void posts_are_given_within_the_subtree_never_to_oneself_and_the_three_administrators_by_security_alone() {
        long county = body(OptionalLong.empty(), AgencyKind.COUNTY);
        long own = body(OptionalLong.of(county), AgencyKind.TOWNSHIP);
        SignedIn local = holder(new Post(Role.BODY_ADMINISTRATOR, own));
        SignedIn security = holder(new Post(Role.SECURITY_ADMINISTRATOR, Post.EVERYWHERE));
        assertThat(permissions.allowsGranting(local, new Post(Role.EDITOR, own), 8))
                .isTrue();
        assertThat(permissions.allowsGranting(local, new Post(Role.EDITOR, county), 8))
                .isFalse();
        assertThat(permissions.allowsGranting(local, new Post(Role.EDITOR, own), ACCOUNT))
                .isFalse();
        assertThat(permissions.allowsGranting(local, new Post(Role.AUDIT_ADMINISTRATOR, own), 8))
                .isFalse();
        assertThat(permissions.allowsGranting(security, new Post(Role.AUDIT_ADMINISTRATOR, Post.EVERYWHERE), 8))
                .isTrue();
        assertThat(permissions.allowsGranting(security, new Post(Role.EDITOR, own), ACCOUNT))
                .isFalse();
    }

    private long body(OptionalLong parent, AgencyKind kind) {
        return agencies.establish(new NewAgency(parent, "某机关", "某机关", kind, "990124", LocalDate.of(2020, 1, 1)))
                .id();
    }

    private static SignedIn holder(Post... posts) {
        return new SignedIn(ACCOUNT, "somebody", "某某", List.of(posts));
    }

    private static Map<Role, Set<Permission>> table() {
        try (InputStream rows = PermissionsTest.class.getResourceAsStream("permissions.tsv")) {
            return new String(java.util.Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            cells -> Role.valueOf(cells[0]),
                            cells -> Arrays.stream(cells[1].split(" "))
                                    .map(Permission::valueOf)
                                    .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
