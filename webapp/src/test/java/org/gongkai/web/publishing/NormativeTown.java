package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CampaignLine;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.Cleanups;
import org.gongkai.web.publishing.cleanup.Decision;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems.Answer;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.validity.Verdict;

/** A small town with normative documents and the clean-ups over them. */
record NormativeTown(SmallTown town, Cleanups cleanups, SignedIn office, SignedIn otherClerk) {
    /** Today in the small town. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static int documents;

    NormativeTown(SmallTown town) {
        this(
                town,
                town.context.bean(Cleanups.class),
                town.person(Role.DISCLOSURE_OFFICE, town.county),
                town.person(Role.CONTRIBUTOR, town.otherTown));
    }

    /** A document of the first town, in force since a day. */
    Item published(String title, LocalDate madeOn, Optional<LocalDate> until) {
        Item draft = town.publishing.draft(town.contributor, town.town.id(), content(title, madeOn, until));
        return town.onwardTo(Step.PUBLISHED, draft);
    }

    /** A document of the other town, published by the county's people. */
    Item publishedByOther(String title, LocalDate madeOn) {
        Item item = town.publishing.draft(otherClerk, town.otherTown.id(), content(title, madeOn, Optional.empty()));
        item = town.act(otherClerk, item, ItemAction.SUBMIT, Opinion.NONE);
        item = town.act(office, item, ItemAction.APPROVE, Opinion.NONE);
        item = town.act(person(Role.CONFIDENTIALITY_REVIEWER), item, ItemAction.REVIEW_CONFIDENTIALITY, SmallTown.OPEN);
        item = town.act(person(Role.SIGNER), item, ItemAction.SIGN, Opinion.NONE);
        return town.act(office, item, ItemAction.PUBLISH, Opinion.NONE);
    }

    /** Somebody at the other town who never worked there before. */
    private SignedIn person(Role role) {
        return new SignedIn(
                role == Role.SIGNER ? 900_001 : 900_002,
                "visiting",
                "某某",
                List.of(new org.gongkai.web.accounts.Post(role, town.otherTown.id())));
    }

    static Content content(String title, LocalDate madeOn, Optional<LocalDate> until) {
        Map<String, String> elements = new HashMap<>(Map.of("effective-on", madeOn.toString()));
        until.ifPresent(day -> elements.put("expires-on", day.toString()));
        return new Content(
                title,
                "<p>第一条</p>",
                Attribute.PROACTIVE,
                "",
                "柳政规〔2026〕" + ++documents + "号",
                Optional.of(madeOn),
                Optional.empty(),
                "",
                List.of(),
                Classification.NONE,
                new Particulars("normative", elements));
    }

    /** Over the whole county or over one body alone, up to today. */
    Campaign campaign(Agency body, boolean reachesBelow) {
        return cleanups.open(office, body.id(), plan(TODAY, reachesBelow));
    }

    static Campaign.Plan plan(LocalDate madeUntil, boolean reachesBelow) {
        return new Campaign.Plan("2026年规范性文件清理", "县政府办公室通知", madeUntil, TODAY.plusDays(30), reachesBelow);
    }

    /** A first decision with a reason. */
    static Decision decision(Verdict verdict, LocalDate from) {
        return new Decision(verdict, from, Optional.empty(), "上位法已经修改", "", "镇长办公会议", "", "");
    }

    static Decision corrected(Decision decision, String because) {
        return new Decision(
                decision.verdict(),
                decision.from(),
                decision.validUntil(),
                decision.reason(),
                decision.basis(),
                decision.decidedBy(),
                decision.successor(),
                because);
    }

    static Decision followed(Decision decision, String successor) {
        return new Decision(
                decision.verdict(),
                decision.from(),
                decision.validUntil(),
                decision.reason(),
                decision.basis(),
                decision.decidedBy(),
                successor,
                decision.correction());
    }

    static Decision kept(LocalDate from, LocalDate until) {
        return new Decision(Verdict.KEEP, from, Optional.of(until), "仍然需要", "", "镇长办公会议", "", "");
    }

    /** Concludes as somebody who has read what there is. */
    void conclude(SignedIn who, Campaign campaign, Item item, Decision decision) {
        long seen = line(campaign, item)
                .flatMap(CampaignLine::conclusion)
                .map(one -> one.id())
                .orElse(0L);
        cleanups.conclude(who, campaign.id(), item.id(), seen, decision);
    }

    Optional<CampaignLine> line(Campaign campaign, Item item) {
        return cleanups.lines(office, cleanups.find(office, campaign.id())).stream()
                .filter(line -> line.document().id() == item.id())
                .findFirst();
    }

    PublicItem shown(Item item) {
        return ((Answer.Shown) town.portal.find(item.id()).orElseThrow()).item();
    }

    static void assertRefused(CleanupRefused.Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(CleanupRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
