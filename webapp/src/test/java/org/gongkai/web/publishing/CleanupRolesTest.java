package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CampaignLine;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.cleanup.Results;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.validity.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role, at the maker's body, above it, beside it and everywhere, tries every action on campaigns in every state. */
class CleanupRolesTest {
    private static final SmallTown SMALL = new SmallTown();
    private static final NormativeTown TOWN = new NormativeTown(SMALL);
    private static final Set<Role> STARTING = Set.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
    private static final Set<Role> CONCLUDING = Set.of(Role.EDITOR, Role.SIGNER, Role.DISCLOSURE_OFFICE);

    private static Campaign open = campaign("柳湾的清理");
    private static Campaign finished = open;
    private static Campaign closed = open;
    private static Item document = document();

    @BeforeAll
    static void work() {
        closed = campaign("办结的清理");
        TOWN.conclude(SMALL.editor, closed, document, NormativeTown.decision(Verdict.KEEP, NormativeTown.TODAY));
        TOWN.cleanups().close(TOWN.office(), closed.id());
        finished = campaign("可以办结的清理");
        TOWN.conclude(SMALL.editor, finished, document, NormativeTown.decision(Verdict.KEEP, NormativeTown.TODAY));
    }

    @AfterAll
    static void close() {
        SMALL.close();
    }

    private static Campaign campaign(String name) {
        LocalDate today = NormativeTown.TODAY;
        return TOWN.cleanups()
                .open(TOWN.office(), SMALL.town.id(), new Campaign.Plan(name, "", today, today.plusDays(9), false));
    }

    private static Item document() {
        return TOWN.published("秸秆办法", LocalDate.of(2022, 5, 1), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_does_what_it_may_at_its_body_and_below_and_nothing_else(Role role) {
        Map<Long, Boolean> bodies = Map.of(
                SMALL.town.id(), true, SMALL.county.id(), true, Post.EVERYWHERE, true, SMALL.otherTown.id(), false);
        Set<String> wrong = new TreeSet<>();
        bodies.forEach((body, reaches) -> {
            SignedIn who = new SignedIn(777_777, "stranger", "某某", List.of(new Post(role, body)));
            boolean mayStart = reaches && STARTING.contains(role);
            boolean mayConclude = reaches && CONCLUDING.contains(role);
            Map<String, Boolean> expected = Map.of(
                    "open", mayStart,
                    "conclude", mayConclude,
                    "correct", mayConclude,
                    "conclude when closed", false,
                    "close unfinished", false,
                    "close", mayStart,
                    "close again", false,
                    "announce", mayStart,
                    "announce while open", false);
            expected.forEach((action, isExpected) -> {
                if (isDone(() -> act(who, action)) != isExpected) {
                    wrong.add("%s at %d, %s: expected %s".formatted(role, body, action, isExpected));
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    private static void act(SignedIn who, String action) {
        var keep = NormativeTown.decision(Verdict.KEEP, NormativeTown.TODAY);
        var correct = NormativeTown.corrected(keep, "再看一遍");
        switch (action) {
            case "open" -> TOWN.cleanups().open(who, SMALL.town.id(), NormativeTown.plan(NormativeTown.TODAY, false));
            case "conclude" -> TOWN.cleanups().conclude(who, open.id(), document.id(), 0, keep);
            case "correct" -> TOWN.cleanups().conclude(who, finished.id(), document.id(), seen(finished), correct);
            case "conclude when closed" ->
                TOWN.cleanups().conclude(who, closed.id(), document.id(), seen(closed), correct);
            case "close unfinished" -> TOWN.cleanups().close(who, open.id());
            case "close" -> TOWN.cleanups().close(who, finished.id());
            case "close again" -> TOWN.cleanups().close(who, closed.id());
            case "announce" -> SMALL.context.bean(Results.class).announce(who, closed.id());
            case "announce while open" -> SMALL.context.bean(Results.class).announce(who, open.id());
            default -> throw new IllegalArgumentException(action);
        }
    }

    private static long seen(Campaign campaign) {
        return TOWN.line(campaign, document)
                .flatMap(CampaignLine::conclusion)
                .orElseThrow()
                .id();
    }

    /** Tries it in a transaction that is taken back; only refusals of the trade count as such. */
    private static boolean isDone(Runnable act) {
        TransactionTemplate trial = new TransactionTemplate(SMALL.context.bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(trial.execute(status -> {
            status.setRollbackOnly();
            try {
                act.run();
                return true;
            } catch (CleanupRefused refused) {
                assertThat(refused.reason())
                        .isIn(
                                Reason.NOT_ALLOWED,
                                Reason.UNKNOWN_CAMPAIGN,
                                Reason.CLOSED,
                                Reason.NOT_FINISHED,
                                Reason.STILL_OPEN);
                return false;
            } catch (ActionRefused refused) {
                assertThat(refused.reason()).isEqualTo(ActionRefused.Reason.NOT_ALLOWED);
                return false;
            }
        }));
    }
}
