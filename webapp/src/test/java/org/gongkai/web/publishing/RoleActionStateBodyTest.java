package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role, at the item's body, above it, beside it and everywhere, tries every action on an item in every state. */
class RoleActionStateBodyTest {
    private static final long STRANGER = 777_777;
    private static final SmallTown TOWN = new SmallTown();
    private static final Map<String, Item> ITEMS = new LinkedHashMap<>();
    private static final Map<String, Set<Role>> TABLE = table();

    @BeforeAll
    static void makeAnItemInEveryState() {
        TOWN.publishing.prescribe(
                TOWN.person(Role.BODY_ADMINISTRATOR, TOWN.town),
                TOWN.town.id(),
                new ReviewPlan(true, List.of("分管领导审核")));
        SignedIn head = TOWN.person(Role.SECTION_HEAD, TOWN.town);
        SignedIn reviewer = TOWN.person(Role.REVIEWER, TOWN.town);
        List<String> states = List.of(
                "DRAFT",
                "SECTION",
                "EDITING",
                "CONFIDENTIALITY",
                "REVIEW_ONE",
                "SIGNING",
                "APPROVED",
                "PUBLIC",
                "WITHDRAWN",
                "ARCHIVED");
        for (int steps = 0; steps < states.size(); steps++) {
            ITEMS.put(states.get(steps), taken(head, reviewer, steps));
        }
        List<String> urgent = List.of("SECTION", "EDITING", "CONFIDENTIALITY", "REVIEW_ONE", "DONE");
        for (int steps = 0; steps < urgent.size(); steps++) {
            ITEMS.put("URGENT_" + urgent.get(steps), completed(head, reviewer, steps));
        }
        ITEMS.put("REVISED", TOWN.act(TOWN.contributor, taken(head, reviewer, 7), ItemAction.REVISE, Opinion.NONE));
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_does_what_the_table_says_at_its_body_and_below_and_nothing_else(Role role) {
        Map<Long, Boolean> bodies =
                Map.of(TOWN.town.id(), true, TOWN.county.id(), true, Post.EVERYWHERE, true, TOWN.otherTown.id(), false);
        Set<String> wrong = new TreeSet<>();
        bodies.forEach((body, reaches) -> ITEMS.forEach((state, item) -> {
            SignedIn who = new SignedIn(STRANGER, "stranger", "某某", List.of(new Post(role, body)));
            Set<ItemAction> offered = TOWN.publishing.allowedActions(who, item);
            for (ItemAction action : ItemAction.values()) {
                boolean expected = reaches
                        && TABLE.getOrDefault(state + " " + action.path(), Set.of())
                                .contains(role);
                if (offered.contains(action) != expected || isDone(who, item, action) != expected) {
                    wrong.add("%s at %d, %s %s: expected %s".formatted(role, body, state, action.path(), expected));
                }
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** Tries it in a transaction that is taken back; only refusals of the trade count as such. */
    private static boolean isDone(SignedIn who, Item item, ItemAction action) {
        TransactionTemplate trial = new TransactionTemplate(TOWN.context.bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(trial.execute(status -> {
            status.setRollbackOnly();
            try {
                TOWN.act(who, item, action, SmallTown.OPEN);
                return true;
            } catch (ActionRefused refused) {
                assertThat(refused.reason()).isIn(Reason.NOT_ALLOWED, Reason.WRONG_STEP, Reason.UNKNOWN_ITEM);
                return false;
            }
        }));
    }

    private static Item taken(SignedIn head, SignedIn reviewer, int steps) {
        List<Map.Entry<SignedIn, ItemAction>> way = List.of(
                Map.entry(TOWN.contributor, ItemAction.SUBMIT),
                Map.entry(head, ItemAction.APPROVE),
                Map.entry(TOWN.editor, ItemAction.APPROVE),
                Map.entry(TOWN.confidentiality, ItemAction.REVIEW_CONFIDENTIALITY),
                Map.entry(reviewer, ItemAction.APPROVE),
                Map.entry(TOWN.signer, ItemAction.SIGN),
                Map.entry(TOWN.editor, ItemAction.PUBLISH),
                Map.entry(TOWN.signer, ItemAction.WITHDRAW),
                Map.entry(TOWN.editor, ItemAction.ARCHIVE));
        Item item = TOWN.draft("走到第" + steps + "步");
        for (Map.Entry<SignedIn, ItemAction> step : way.subList(0, steps)) {
            item = TOWN.act(step.getKey(), item, step.getValue(), SmallTown.OPEN);
        }
        return item;
    }

    private static Item completed(SignedIn head, SignedIn reviewer, int steps) {
        Item item = TOWN.act(TOWN.signer, TOWN.draft("紧急"), ItemAction.PUBLISH_URGENTLY, SmallTown.OPEN);
        List<SignedIn> reviewers = List.of(head, TOWN.editor, TOWN.confidentiality, reviewer);
        for (SignedIn who : reviewers.subList(0, steps)) {
            ItemAction action =
                    who.equals(TOWN.confidentiality) ? ItemAction.REVIEW_CONFIDENTIALITY : ItemAction.APPROVE;
            item = TOWN.act(who, item, action, SmallTown.OPEN);
        }
        return item;
    }

    private static Map<String, Set<Role>> table() {
        try (InputStream in =
                Objects.requireNonNull(RoleActionStateBodyTest.class.getResourceAsStream("actions.tsv"))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            row -> row[0] + " " + row[1],
                            row -> Arrays.stream(row[2].split(" "))
                                    .map(Role::valueOf)
                                    .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
