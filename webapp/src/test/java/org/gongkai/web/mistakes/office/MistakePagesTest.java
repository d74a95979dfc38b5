package org.gongkai.web.mistakes.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.mistakes.MistakeDesk;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The reader's form and answer, the office's list, page and table, and the same for programs. */
@SpringBootTest
@AutoConfigureMockMvc
class MistakePagesTest {
    private static final String LIST = "/office/mistakes";
    private static final String PHONE = "13912345678";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private MistakeDesk desk;

    private OwnTown town;
    private SignedIn editor;
    private Item item;

    @BeforeEach
    void begin() {
        town = new OwnTown(agencies, accounts);
        editor = town.person(Role.EDITOR);
        SignedIn contributor = town.person(Role.CONTRIBUTOR);
        item = publishing.draft(contributor, town.id(), Content.of("关于停水的公告", "各村：\n明天停水。"));
        item = act(contributor, ItemAction.SUBMIT);
        item = act(editor, ItemAction.APPROVE);
        item = act(town.person(Role.CONFIDENTIALITY_REVIEWER), ItemAction.REVIEW_CONFIDENTIALITY);
        item = act(town.person(Role.SIGNER), ItemAction.SIGN);
        item = act(editor, ItemAction.PUBLISH);
    }

    @Test
    void every_item_leads_to_the_form_and_a_passage_can_be_carried_over() {
        assertThat(http.get().uri("/items/" + item.id())).bodyText().contains("/items/" + item.id() + "/mistake");
        assertThat(http.get().uri(form() + "?passage=明天停水"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("关于停水的公告", "3 个工作日内答复", ">明天停水</textarea>", "noindex");
    }

    @Test
    void a_reader_gets_a_code_and_with_it_the_answer_of_the_office() {
        MvcTestResult told = tell("figure", "应该是后天", "");
        String answer = Objects.requireNonNull(told.getResponse().getRedirectedUrl());
        assertThat(answer).matches("/mistakes/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(http.get().uri(answer))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("收到了，等着核实", "关于停水的公告", answer.substring("/mistakes/".length()))
                .doesNotContain("应该是后天", PHONE);

        Report report = desk.open(editor, 10).getFirst();
        assertThat(answer(report, "no_mistake", "核对过通知，<b>没有错</b>。")).hasRedirectedUrl(LIST + "/" + report.id());
        assertThat(http.get().uri(answer.toLowerCase(Locale.ROOT)))
                .hasStatusOk()
                .bodyText()
                .contains("核实过了，没有错", "核对过通知，&lt;b&gt;没有错&lt;/b&gt;。");
    }

    @Test
    void a_code_is_asked_for_and_one_that_is_none_is_told() {
        assertThat(http.get().uri("/mistakes")).hasStatusOk().bodyText().contains("查询码");
        assertThat(http.get().uri("/mistakes?code=7kq29xwm30ai")).hasRedirectedUrl("/mistakes/7KQ2-9XWM-30A1");
        assertThat(http.get().uri("/mistakes?code=abc"))
                .hasStatusOk()
                .bodyText()
                .contains("这不是查询码");
        assertThat(http.get().uri("/mistakes/0000-0000-0000"))
                .hasStatus(404)
                .bodyText()
                .contains("没有这个查询码");
    }

    @Test
    void what_is_refused_stays_in_the_form_and_a_program_gets_nowhere() {
        assertThat(tell("", "应该是后天", ""))
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", "还没有选是哪一种错", ">应该是后天</textarea>", PHONE);
        assertThat(tell("words", "应该是后天", "https://example.com"))
                .hasStatus(422)
                .bodyText()
                .contains("程序填的", ">应该是后天</textarea>");
        assertThat(desk.openOf(item.id())).isEmpty();
        assertThat(http.get().uri("/items/999999999/mistake")).hasStatus(404);
    }

    @Test
    void a_form_that_grew_too_old_comes_back_with_what_was_typed_and_nobody_is_asked_to_sign_in() {
        assertThat(http.post()
                        .uri(form())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("words", "有一个错字在第二段"))
                .hasForwardedUrl("/sign-in/again");
        assertThat(http.post()
                        .uri("/office/items/new")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("title", "关于停水"))
                .hasForwardedUrl("/sign-in");
    }

    @Test
    void the_list_and_the_first_page_tell_of_it_without_the_words() {
        tell("personal", "名单里有身份证号", "");
        assertThat(http.get().uri(LIST).with(signedInAs(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("关于停水的公告", "露出了个人信息", "双河镇")
                .doesNotContain("身份证号", PHONE, "??");
        assertThat(http.get().uri("/office").with(signedInAs(editor)))
                .bodyText()
                .contains("有读者说露出了个人信息：1 条");
    }

    @Test
    void the_office_reads_the_words_at_once_and_the_contact_by_a_press() {
        tell("personal", "名单里有身份证号", "");
        Report report = desk.open(editor, 10).getFirst();
        String page = LIST + "/" + report.id();

        assertThat(http.get().uri("/office/items/" + item.id()).with(signedInAs(editor)))
                .bodyText()
                .contains("读者说这里有错", page);
        assertThat(http.get().uri(page).with(signedInAs(editor)))
                .bodyText()
                .contains("名单里有身份证号", "看联系方式", "还不能选")
                .doesNotContain(PHONE, "??");
        assertThat(http.post().uri(page + "/contact").with(csrf()).with(signedInAs(editor)))
                .bodyText()
                .contains(PHONE);
        assertThat(answer(report, "mended", "已经撤下")).bodyText().contains("群众看到的仍是第 1 版", ">已经撤下</textarea>");
        SignedIn inspector = town.person(Role.INSPECTOR);
        assertThat(http.get().uri(page).with(signedInAs(inspector)))
                .bodyText()
                .contains("名单里有身份证号", "有答复岗位的人看得到")
                .doesNotContain(page + "/answer");
        assertThat(http.get().uri(page).with(signedInAs(new OwnTown(agencies, accounts).person(Role.EDITOR))))
                .hasStatus(404);
    }

    @Test
    void the_figures_are_a_page_and_a_table() throws Exception {
        tell("file", "附件打不开", "");
        assertThat(http.get().uri(LIST + "/figures").with(signedInAs(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("双河镇", "等着答复", "上一年")
                .doesNotContain("??");
        assertThat(http.get().uri(LIST + "/figures?year=2021").with(signedInAs(editor)))
                .bodyText()
                .contains("这一年没有收到过，0 条");
        assertThat(http.get()
                        .uri(LIST + "/figures.csv")
                        .with(signedInAs(editor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .contains("单位,收到（条）,已改正,没有错", "双河镇人民政府,1,0,0,0,1,0,");
    }

    @Test
    void programs_read_and_answer_and_never_see_the_contact() {
        tell("words", "错字在第二段", "");
        Report report = desk.open(editor, 10).getFirst();
        String one = "/api/v1/office/mistakes/" + report.id();

        assertThat(http.get().uri("/api/v1/office/mistakes").with(signedInAs(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("\"kind\":\"words\"", "\"standing\":\"received\"")
                .doesNotContain("错字在第二段", PHONE);
        assertThat(http.get().uri(one).with(signedInAs(editor)))
                .bodyText()
                .contains("错字在第二段")
                .doesNotContain(PHONE);
        assertThat(answerByProgram(one, "mended")).hasStatus(422).bodyText().contains("not-mended");
        assertThat(answerByProgram(one, "no_mistake"))
                .hasStatusOk()
                .bodyText()
                .contains("\"standing\":\"no_mistake\"", "\"answer\":\"看过了\"");
    }

    private MvcTestResult answerByProgram(String report, String standing) {
        return http.post()
                .uri(report + "/answer")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"revision\":1,\"standing\":\"" + standing + "\",\"words\":\"看过了\"}")
                .with(csrf())
                .with(signedInAs(editor))
                .exchange();
    }

    private MvcTestResult answer(Report report, String standing, String words) {
        return http.post()
                .uri(LIST + "/" + report.id() + "/answer")
                .param("revision", String.valueOf(report.revision()))
                .param("standing", standing)
                .param("words", words)
                .with(csrf())
                .with(signedInAs(editor))
                .exchange();
    }

    private String form() {
        return "/items/" + item.id() + "/mistake";
    }

    private MvcTestResult tell(String kind, String words, String trap) {
        return http.post()
                .uri(form())
                .param("kind", kind)
                .param("words", words)
                .param("contact", PHONE)
                .param("website", trap)
                .with(csrf())
                .exchange();
    }

    private Item act(SignedIn who, ItemAction action) {
        return publishing.act(who, item.id(), item.revision(), action, Opinion.of("可以公开"), Optional.empty());
    }
}
