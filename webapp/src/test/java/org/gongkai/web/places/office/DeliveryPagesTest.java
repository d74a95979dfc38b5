package org.gongkai.web.places.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.channels.PostedTown;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.places.Deliveries;
import org.gongkai.web.places.Places;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class DeliveryPagesTest {
    private static final String ADDRESS = "https://www.linjiang.gov.cn/art/1.html";

    @Autowired
    private Places places;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Registers registers;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private MockMvcTester http;

    private PostedTown town;
    private SignedIn editor;

    @BeforeEach
    void publishesElsewhere() {
        town = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
        editor = town.who(Role.EDITOR);
        String setting = "/office/places/" + town.id();
        SignedIn administrator = town.who(Role.BODY_ADMINISTRATOR);
        assertThat(page(administrator, setting)).contains("在哪里公开", "本系统的门户");
        Map<String, String> typed = Map.of(
                "kind", "platform",
                "from", places.today().toString(),
                "name", "临江县人民政府网",
                "hosts", "www.linjiang.gov.cn",
                "order.body", "2",
                "order.title", "1",
                "label.title", "标题");
        assertThat(post(administrator, setting, typed)).hasStatus3xxRedirection();
        assertThat(page(administrator, setting)).contains("现在：", "临江县人民政府网", "某某 设定");
    }

    @Test
    void an_item_goes_from_its_approval_to_its_page_there_and_is_compared() {
        Item item = approved("关于停水的公告");
        assertThat(page(editor, "/office/items/" + item.id())).contains("在别的平台公开", "等着录入平台");
        assertThat(post(editor, "/office/items/" + item.id() + "/publish", Map.of("revision", "" + item.revision())))
                .hasStatusOk()
                .bodyText()
                .contains("这个单位在别的平台公开，不能直接在这里发布");
        String ways = "/office/items/" + item.id() + "/deliveries";
        assertThat(page(editor, ways)).contains("下载交付包", ">关于停水的公告</textarea>", "&lt;p&gt;各村：&lt;/p&gt;");
        Delivery one = delivery(item);
        assertThat(act(one, "public", Map.of("address", "https://oa.example.org/1", "day", today())))
                .hasStatusOk()
                .bodyText()
                .contains("不是这个平台的域名");
        assertThat(act(one, "public", Map.of("address", ADDRESS, "day", today())))
                .hasStatus3xxRedirection();
        assertThat(http.get().uri("/items/" + item.id()).exchange()).hasRedirectedUrl(ADDRESS);
        assertThat(compared(item, "<h1>关于停水的公告</h1><p>各村：</p><p>明天停水，请储水5天。</p>"))
                .hasStatus3xxRedirection();
        assertThat(page(editor, ways)).contains("不一样", "第 2 段", "<del>3</del>", "<ins>5</ins>", "有数字");
        assertThat(page(editor, "/office/places")).contains("那边与审定的不一样的", "关于停水的公告");
        assertThat(compared(item, "<h1>关于停水的公告</h1><p>各村：</p><p>明天停水，请储水3天。</p>"))
                .hasStatus3xxRedirection();
        assertThat(page(editor, ways)).contains("那边的正文与审定的一字不差", "以前比对过 1 次");
    }

    @Test
    void what_is_withdrawn_is_told_until_it_is_taken_down_there() {
        Item item = approved("关于停水的公告");
        act(delivery(item), "public", Map.of("address", ADDRESS, "day", today()));
        SignedIn clerk = town.who(Role.CONTRIBUTOR);
        assertThat(page(clerk, "/office")).doesNotContain("别的平台上还有");
        town.withdrawn(item);
        assertThat(page(clerk, "/office")).contains("别的平台上还有 1 处要撤下");
        assertThat(http.get().uri("/items/" + item.id()).exchange()).hasStatus(410);
        assertThat(page(editor, "/office/places")).contains("那边要撤下的", "关于停水的公告");
        assertThat(act(delivery(item), "take-down", Map.of("reason", "请县里撤了"))).hasStatus3xxRedirection();
        assertThat(page(clerk, "/office")).doesNotContain("别的平台上还有");
    }

    @Test
    void the_package_is_taken_by_those_who_deliver_and_noted() throws Exception {
        Item item = approved("关于停水的公告");
        String zip =
                "/office/items/" + item.id() + "/deliveries/" + delivery(item).id() + "/package.zip";
        byte[] taken = http.get()
                .uri(zip)
                .with(signedInAs(town.who(Role.CONTRIBUTOR)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(taken, StandardCharsets.UTF_8)).startsWith("PK").contains("1-正文.html");
        assertThat(http.get()
                        .uri(zip)
                        .with(signedInAs(town.who(Role.INSPECTOR)))
                        .exchange())
                .hasStatus(403);
        assertThat(audit.of("delivery", String.valueOf(delivery(item).id())))
                .extracting(row -> row.entry().action())
                .contains("delivery.package");
    }

    @Test
    void a_page_that_cannot_be_read_is_not_called_different_and_none_is_asked_for() {
        Item item = approved("关于停水的公告");
        act(delivery(item), "public", Map.of("address", ADDRESS, "day", today()));
        assertThat(compared(item, "<div id=app></div><script>load()</script>")).hasStatus3xxRedirection();
        assertThat(page(editor, "/office/items/" + item.id() + "/deliveries")).contains("没有核对成", "这不表示那边有错");
        assertThat(compared(item, "")).hasStatusOk().bodyText().contains("没有选文件");
    }

    private Item approved(String title) {
        Item item =
                town.act(Role.CONTRIBUTOR, town.draft(Content.of(title, "各村：\n明天停水，请储水3天。")), ItemAction.SUBMIT, "");
        item = town.act(Role.EDITOR, item, ItemAction.APPROVE, "");
        item = town.act(Role.CONFIDENTIALITY_REVIEWER, item, ItemAction.REVIEW_CONFIDENTIALITY, "可以公开");
        return town.act(Role.SIGNER, item, ItemAction.SIGN, "");
    }

    private String today() {
        return places.today().toString();
    }

    private Delivery delivery(Item item) {
        List<Delivery> all = deliveries.of(editor, item.id());
        return all.getFirst();
    }

    private MvcTestResult act(Delivery one, String action, Map<String, String> typed) {
        String address = "/office/items/" + one.what().item() + "/deliveries/" + one.id() + "/" + action;
        var request = http.post().uri(address).param("revision", String.valueOf(one.revision()));
        typed.forEach(request::param);
        return request.with(signedInAs(editor)).with(csrf()).exchange();
    }

    private MvcTestResult compared(Item item, String body) {
        String html = body.isEmpty()
                ? ""
                : "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>县</title></head><body>" + body
                        + "</body></html>";
        return http.post()
                .uri("/office/items/" + item.id() + "/deliveries/"
                        + delivery(item).id() + "/compare")
                .multipart()
                .file(new MockMultipartFile("pages", "页面.html", "text/html", html.getBytes(StandardCharsets.UTF_8)))
                .with(signedInAs(editor))
                .with(csrf().asHeader())
                .exchange();
    }

    private MvcTestResult post(SignedIn who, String address, Map<String, String> typed) {
        var request = http.post().uri(address);
        typed.forEach(request::param);
        return request.with(signedInAs(who)).with(csrf()).exchange();
    }

    private String page(SignedIn who, String address) {
        return assertThat(http.get().uri(address).with(signedInAs(who)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
