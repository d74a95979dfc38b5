package org.gongkai.web.publishing.office.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of periodic assessment: the list, an item's own, the table of a year. */
@SpringBootTest
@AutoConfigureMockMvc
class AssessmentPagesTest {
    private static final String LIST = "/office/assessments";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private JdbcClient database;

    private OwnTown town;
    private SignedIn editor;

    @BeforeEach
    void begin() {
        town = new OwnTown(agencies, accounts);
        editor = town.person(Role.EDITOR);
    }

    @Test
    void what_waits_is_listed_ticked_and_recorded_and_can_be_taken_along() {
        Item item = waiting("事故调查中的材料");

        assertThat(http.get().uri(LIST).with(signedInAs(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("事故调查中的材料", "不予公开", "条例第十六条", choice(item));
        assertThat(http.get().uri(LIST).with(signedInAs(town.person(Role.INSPECTOR))))
                .bodyText()
                .contains("事故调查中的材料")
                .doesNotContain(choice(item));
        assertThat(http.post()
                        .uri(LIST)
                        .param("chosen", choice(item))
                        .param("reason", "没有变化")
                        .param("decidedBy", "镇长")
                        .with(csrf())
                        .with(signedInAs(editor)))
                .hasRedirectedUrl(LIST);
        assertThat(http.get().uri(LIST).with(signedInAs(editor))).bodyText().contains("现在没有到期要评估的信息");
        assertThat(http.get()
                        .uri(LIST + ".csv")
                        .with(signedInAs(editor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .contains("双河镇,事故调查中的材料,不予公开,维持不变,没有变化,镇长,某某,");
    }

    @Test
    void what_was_typed_and_ticked_survives_a_refusal() {
        Item item = waiting("事故调查中的材料");

        assertThat(http.post()
                        .uri(LIST)
                        .param("chosen", choice(item))
                        .param("reason", "没有变化，写到一半")
                        .param("decidedBy", " ")
                        .with(csrf())
                        .with(signedInAs(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("还没有写是谁决定的", "没有变化，写到一半", "checked=\"checked\"");
        assertThat(http.post()
                        .uri(LIST)
                        .param("chosen", "1'; drop")
                        .with(csrf())
                        .with(signedInAs(editor)))
                .bodyText()
                .contains("一条也没有勾");
    }

    @Test
    void without_an_outcome_nothing_is_recorded_and_the_reason_stays() {
        Item item = waiting("事故调查中的材料");

        assertThat(http.post()
                        .uri(page(item))
                        .param("revision", String.valueOf(item.revision()))
                        .param("last", "0")
                        .param("reason", "可以公开了")
                        .with(csrf())
                        .with(signedInAs(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("还没有选评估结果", "可以公开了");
    }

    @Test
    void an_item_is_assessed_on_its_own_page_and_says_so_on_its_page_in_the_office() {
        Item item = waiting("事故调查中的材料");

        assertThat(http.get().uri("/office/items/" + item.id()).with(signedInAs(editor)))
                .bodyText()
                .contains("还没有评估过", page(item));
        assertThat(http.get().uri(page(item)).with(signedInAs(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("可以公开", "维持不变")
                .doesNotContain("value=\"withdraw\"");
        assertThat(http.post()
                        .uri(page(item))
                        .param("revision", String.valueOf(item.revision()))
                        .param("last", "0")
                        .param("outcome", "disclose")
                        .param("reason", "事情已经办结")
                        .param("decidedBy", "镇长")
                        .with(csrf())
                        .with(signedInAs(editor)))
                .hasRedirectedUrl("/office/items/" + item.id());
        assertThat(http.get().uri("/office/items/" + item.id()).with(signedInAs(editor)))
                .bodyText()
                .contains("可以公开", "事情已经办结", "以前的评估");
        assertThat(publishing.find(editor, item.id()).content().attribute()).isEqualTo(Attribute.PROACTIVE);
    }

    @Test
    void who_has_no_business_with_it_is_refused() {
        Item item = waiting("事故调查中的材料");
        SignedIn stranger = new OwnTown(agencies, accounts).person(Role.EDITOR);

        assertThat(http.get().uri(page(item)).with(signedInAs(stranger))).hasStatus(404);
        assertThat(http.get().uri(LIST).with(signedInAs(town.person(Role.SYSTEM_ADMINISTRATOR))))
                .hasStatus(403);
        assertThat(http.post()
                        .uri(page(item))
                        .param("revision", String.valueOf(item.revision()))
                        .param("last", "0")
                        .param("outcome", "stays")
                        .param("reason", "没有变化")
                        .param("decidedBy", "镇长")
                        .with(csrf())
                        .with(signedInAs(town.person(Role.SIGNER))))
                .hasStatus(403);
    }

    private static String page(Item item) {
        return "/office/items/" + item.id() + "/assessment";
    }

    private static String choice(Item item) {
        return item.id() + "." + item.revision() + ".0";
    }

    private Item waiting(String title) {
        Content content = new Content(
                title,
                "<p>还不能公开。</p>",
                Attribute.WITHHELD,
                "条例第十六条，内部事务",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
        Item item = publishing.draft(town.person(Role.CONTRIBUTOR), town.id(), content);
        item = act(town.person(Role.CONTRIBUTOR), item, ItemAction.SUBMIT);
        item = act(editor, item, ItemAction.APPROVE);
        item = act(town.person(Role.CONFIDENTIALITY_REVIEWER), item, ItemAction.REVIEW_CONFIDENTIALITY);
        item = act(town.person(Role.SIGNER), item, ItemAction.SIGN);
        assertThat(item.step()).isEqualTo(Step.APPROVED);
        database.sql("update publishing.item set changed_at = changed_at - interval '3 years' where id = :id")
                .param("id", item.id())
                .update();
        return item;
    }

    private Item act(SignedIn who, Item item, ItemAction action) {
        return publishing.act(who, item.id(), item.revision(), action, Opinion.of("已看"), Optional.empty());
    }
}
