package org.gongkai.web.catalog.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.web.WorkbookFile;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.catalog.Catalogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A catalogue comes in as a workbook of the office or as the rows of another program. */
@SpringBootTest
@AutoConfigureMockMvc
class CatalogFilesTest {
    private static final String GOOD = """
            {"code": "local.water", "first": "停水通知", "content": "停水范围和时间", "limit": "1个工作日内", "remark": null}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Catalogs catalogs;

    private OwnTown town;
    private SignedIn office;

    @BeforeEach
    void set() {
        town = new OwnTown(agencies, accounts);
        office = town.person(Role.DISCLOSURE_OFFICE);
    }

    @Test
    void a_workbook_is_read_and_shown_and_nothing_is_kept() {
        MvcTestResult page = upload(WorkbookFile.of(
                "目录",
                List.of(
                        List.of("公开事项（一级）", "公开内容（要素）", "更新频率"),
                        List.of("停水通知", "停水范围和时间", "变动时"),
                        List.of("停电通知", "停电范围和时间", "每半月"))));
        assertThat(page).hasStatusOk().bodyText().contains("可以用 1 行，要改 1 处", "停水通知", "每半月", "更新频率看不懂");
        assertThat(catalogs.history(town.id())).isEmpty();
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_in_words() {
        assertThat(upload("只是几个字".getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("没有保存");
        assertThat(catalogs.history(town.id())).isEmpty();
    }

    @Test
    void what_is_pasted_is_never_cut() {
        String longest = "公开事项（一级）\t公开内容（要素）\n" + "停\t水\n".repeat(300_000);
        var request = http.post()
                .uri("/office/catalog/" + town.id() + "/try")
                .param("table", longest)
                .with(signedInAs(office))
                .with(csrf());
        assertThat(request.exchange()).hasStatus(422).bodyText().contains("粘贴最多 100 万字");
    }

    @Test
    void rows_of_another_program_are_tried_and_then_taken() {
        assertThat(bring(office, "{\"rows\": [" + GOOD + "], \"isTrial\": true}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"rows\":1", "\"edition\":\"\"");
        assertThat(catalogs.history(town.id())).isEmpty();
        assertThat(bring(office, "{\"rows\": [" + GOOD + "], \"reason\": \"补充\"}"))
                .hasStatus(201)
                .bodyText()
                .contains("\"edition\":\"" + town.id() + "/1\"");
        assertThat(catalogs.newest(town.id()).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.duty().limit().stored()).isEqualTo("1wd"));
    }

    @Test
    void a_wrong_row_of_another_program_is_named_and_nothing_is_taken() {
        String wrong = "{\"code\": \"LOCAL\", \"first\": \"停电通知\", \"content\": \"\"}";
        assertThat(bring(office, "{\"rows\": [" + GOOD + ", " + wrong + "]}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"row\":2", "\"column\":\"content\"", "\"code\":\"missing\"", "\"column\":\"code\"");
        assertThat(catalogs.history(town.id())).isEmpty();
    }

    @Test
    void a_request_without_rows_brings_nothing_and_a_stranger_is_refused() {
        assertThat(bring(office, "{\"reason\": \"补充\"}")).hasStatus(422);
        assertThat(bring(town.person(Role.CONTRIBUTOR), "{\"rows\": [" + GOOD + "]}"))
                .hasStatus(403)
                .bodyText()
                .contains("not-allowed");
        assertThat(catalogs.history(town.id())).isEmpty();
    }

    private MvcTestResult bring(SignedIn who, String rows) {
        return http.post()
                .uri("/api/v1/office/catalog/" + town.id() + "/import")
                .contentType(MediaType.APPLICATION_JSON)
                .content(rows)
                .with(signedInAs(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult upload(byte[] bytes) {
        return http.post()
                .uri("/office/catalog/" + town.id() + "/file")
                .multipart()
                .file(new MockMultipartFile("file", "catalogue.xlsx", "application/octet-stream", bytes))
                .with(signedInAs(office))
                .with(csrf().asHeader())
                .exchange();
    }
}
