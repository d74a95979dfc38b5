package org.gongkai.web.channels.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.PostedTown;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is taken along to post an item, and what fills a screen in a hall. */
@SpringBootTest(properties = "gongkai.links.own=xxgk.linjiang.gov.cn")
@AutoConfigureMockMvc
class ToolsTest {
    @Autowired
    private Registers registers;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    private PostedTown town;

    @BeforeEach
    void set() {
        town = new PostedTown(new PostedTown.Desk(agencies, accounts, publishing, registers));
    }

    @Test
    void the_text_is_pasted_with_whole_addresses_and_without_scripts() {
        Item item = town.published(
                Content.of("关于停水的公告", "<p>各村：</p><p>请看<a href=\"/items/1\">办法</a>。<script>alert(1)</script></p>"));
        assertThat(page(item, "paste"))
                .contains("href=\"https://xxgk.linjiang.gov.cn/items/1\"")
                .contains("https://xxgk.linjiang.gov.cn/items/" + item.id(), ">关于停水的公告</textarea>")
                .doesNotContain("alert(1)");
    }

    @Test
    void the_short_version_has_the_title_two_lines_and_the_address() {
        Item item = town.published(Content.of("关于停水的公告", "各村：\n明天停水。请储水。晚上恢复。"));
        assertThat(page(item, "short"))
                .contains("【关于停水的公告】\n明天停水。\n请储水。\n详见：https://xxgk.linjiang.gov.cn/items/" + item.id());
    }

    @Test
    void the_code_is_read_as_the_permanent_address() throws Exception {
        Item item = town.published("关于停水的公告");
        byte[] png = http.get()
                .uri("/office/items/" + item.id() + "/channels/code.png")
                .with(signedInAs(town.who(Role.CONTRIBUTOR)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int side = picture.getWidth();
        int[] dots = picture.getRGB(0, 0, side, side, null, 0, side);
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots))))
                .getText();
        assertThat(read).isEqualTo("https://xxgk.linjiang.gov.cn/items/" + item.id());
    }

    @Test
    void nothing_of_a_draft_or_of_what_was_withdrawn_is_given_away() {
        Item draft = town.draft(Content.of("关于停水的公告", "请储水。"));
        Item gone = town.withdrawn(town.published("关于停电的公告"));
        for (String tool : new String[] {"paste", "short", "poster"}) {
            assertThat(page(draft, tool)).contains("现在没有公开").doesNotContain("请储水");
            assertThat(page(gone, tool)).contains("现在没有公开").doesNotContain("请储水");
        }
    }

    @Test
    void what_is_revised_is_taken_along_as_the_public_sees_it() {
        Item item = town.published(Content.of("关于停水的公告", "明天停水。"));
        Item revised = town.act(Role.CONTRIBUTOR, item, ItemAction.REVISE, "");
        publishing.rewrite(
                town.who(Role.CONTRIBUTOR), revised.id(), revised.revision(), Content.of("关于停水的公告", "后天停水。"));
        assertThat(page(item, "poster")).contains("<h1>关于停水的公告</h1>", "明天停水").doesNotContain("后天停水");
    }

    @Test
    void the_screen_goes_from_item_to_item_and_back_and_shows_nothing_withdrawn() {
        town.published(Content.of("第一条公告", "一。"));
        Item second = town.published(Content.of("第二条公告", "二。"));
        String screen = "/bodies/" + town.id() + "/screen";
        assertThat(open(screen)).contains("第二条公告", "20;url=" + screen + "?place=2", "1 / 2");
        assertThat(open(screen + "?place=2")).contains("第一条公告", "20;url=" + screen + "?place=1");
        assertThat(open(screen + "?place=99")).contains("第二条公告");
        String code = screen + "/" + second.id() + ".svg";
        assertThat(http.get().uri(code).exchange()).hasStatusOk();
        town.withdrawn(second);
        assertThat(open(screen)).contains("第一条公告").doesNotContain("第二条公告");
        assertThat(http.get().uri(code).exchange()).hasStatus(404);
        assertThat(http.get().uri("/bodies/999999999/screen").exchange()).hasStatus(404);
    }

    private String page(Item item, String tool) {
        return assertThat(http.get()
                        .uri("/office/items/" + item.id() + "/channels/" + tool)
                        .with(signedInAs(town.who(Role.CONTRIBUTOR)))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private String open(String address) {
        return assertThat(http.get().uri(address).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
