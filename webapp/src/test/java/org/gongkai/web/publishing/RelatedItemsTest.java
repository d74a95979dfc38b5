package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
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
import org.gongkai.web.publishing.references.RelatedItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A policy and what explains it lead to each other, as long as both are public. */
class RelatedItemsTest {
    private static final SmallTown TOWN = new SmallTown();
    private static final SignedIn COUNTY_EDITOR = TOWN.person(Role.EDITOR, TOWN.county);
    private static final SignedIn COUNTY_REVIEWER = TOWN.person(Role.CONFIDENTIALITY_REVIEWER, TOWN.county);
    private static final SignedIn COUNTY_SIGNER = TOWN.person(Role.SIGNER, TOWN.county);

    private final RelatedItems related = TOWN.context.bean(RelatedItems.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void a_policy_and_its_interpretation_lead_to_each_other_by_the_number() {
        Item policy = published(policy("秸秆综合利用奖补办法", "柳政规〔2026〕2号"));
        Item interpretation = published(interpretation("柳政规[2026] 2 号"));

        assertThat(related.named(shown(interpretation))).containsOnly(Map.entry("柳政规〔2026〕2号", policy.id()));
        assertThat(related.naming(shown(policy), Locale.SIMPLIFIED_CHINESE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(interpretation.id());
                    assertThat(one.kind()).isEqualTo("政策解读");
                    assertThat(one.element()).isEqualTo("解读的文件");
                });
        assertThat(related.naming(shown(interpretation), Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
        assertThat(related.named(shown(policy))).isEmpty();

        TOWN.act(TOWN.signer, interpretation, ItemAction.WITHDRAW, Opinion.of("有误"));
        assertThat(related.naming(shown(policy), Locale.SIMPLIFIED_CHINESE)).isEmpty();
        Item again = published(interpretation("柳政规〔2026〕2号"));
        TOWN.act(TOWN.signer, policy, ItemAction.WITHDRAW, Opinion.of("有误"));
        assertThat(related.named(shown(again))).isEmpty();
    }

    @Test
    void a_document_without_a_number_is_named_by_its_title() {
        Item policy = published(Content.of("农贸市场管理公约", "<p>请遵守。</p>"));
        Item quoted = published(interpretation("《农贸市场管理公约》"));
        Item plain = published(interpretation("农贸市场管理公约"));
        assertThat(related.named(shown(quoted))).containsOnly(Map.entry("《农贸市场管理公约》", policy.id()));
        assertThat(related.named(shown(plain))).containsOnly(Map.entry("农贸市场管理公约", policy.id()));
        assertThat(related.naming(shown(policy), Locale.SIMPLIFIED_CHINESE))
                .extracting(RelatedItems.Related::id)
                .containsExactly(plain.id(), quoted.id());
    }

    @Test
    void a_neighbour_that_numbers_alike_is_never_meant_and_a_body_above_is() {
        Item own = published(policy("本镇办法", "政规〔2026〕9号"));
        SignedIn other = TOWN.person(Role.CONTRIBUTOR, TOWN.otherTown);
        Item foreign = TOWN.publishing.draft(other, TOWN.otherTown.id(), interpretation("政规〔2026〕9号"));
        foreign = throughCounty(foreign, other);
        assertThat(related.named(shown(foreign))).isEmpty();
        assertThat(related.naming(shown(own), Locale.SIMPLIFIED_CHINESE)).isEmpty();

        SignedIn above = TOWN.person(Role.CONTRIBUTOR, TOWN.county);
        Item county =
                throughCounty(TOWN.publishing.draft(above, TOWN.county.id(), policy("全县办法", "临政规〔2026〕1号")), above);
        Item explained = published(interpretation("临政规〔2026〕1号"));
        assertThat(related.named(shown(explained))).containsOnly(Map.entry("临政规〔2026〕1号", county.id()));
    }

    /** To the public by people of the county. */
    private static Item throughCounty(Item draft, SignedIn drafter) {
        Item item = TOWN.act(drafter, draft, ItemAction.SUBMIT, Opinion.NONE);
        item = TOWN.act(COUNTY_EDITOR, item, ItemAction.APPROVE, Opinion.NONE);
        item = TOWN.act(COUNTY_REVIEWER, item, ItemAction.REVIEW_CONFIDENTIALITY, SmallTown.OPEN);
        item = TOWN.act(COUNTY_SIGNER, item, ItemAction.SIGN, Opinion.NONE);
        return TOWN.act(COUNTY_EDITOR, item, ItemAction.PUBLISH, Opinion.NONE);
    }

    private static Item published(Content content) {
        return TOWN.onwardTo(Step.PUBLISHED, TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), content));
    }

    private static PublicItem shown(Item item) {
        return ((Answer.Shown) TOWN.portal.find(item.id()).orElseThrow()).item();
    }

    private static Content policy(String title, String number) {
        return content(title, number, new Particulars("normative", Map.of("effective-on", "2026-03-01")));
    }

    private static Content interpretation(String document) {
        return content(
                "一图读懂",
                "",
                new Particulars("interpretation", Map.of("document", document, "form", "text", "by", "镇农业办")));
    }

    private static Content content(String title, String number, Particulars particulars) {
        return new Content(
                title,
                "<p>正文</p>",
                Attribute.PROACTIVE,
                "",
                number,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Classification.NONE,
                particulars);
    }
}
