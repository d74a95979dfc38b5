package org.gongkai.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ListPagesTest {
    @Autowired
    private ListImports lists;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    private ListedTown town;
    private String body;

    @BeforeEach
    void set() {
        town = new ListedTown(lists, agencies, accounts);
        body = "/office/exchange/" + town.id();
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).with(signedInAs(town.editor())).exchange();
    }

    private MvcTestResult post(String uri, String... namesAndValues) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        MockMvcRequestBuilder request =
                http.post().uri(uri).with(signedInAs(town.editor())).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private String waiting() {
        post(body + "/lists", "source", "县政府网站", "pasted", ListedTown.LIST);
        long id = lists.waiting(town.editor(), town.id()).orElseThrow().id();
        return "/office/exchange/lists/" + id;
    }

    @Test
    void what_was_typed_stays_where_something_is_missing() {
        assertThat(get(body + "/lists/new")).hasStatusOk();
        assertThat(post(body + "/lists", "source", "", "pasted", ListedTown.LIST))
                .bodyText()
                .contains("没有写来自哪个平台", "关于春耕备耕的公告");
        assertThat(post(body + "/lists", "source", "县政府网站", "pasted", ListedTown.LIST))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_clerk_sees_what_would_become_of_each_line_and_takes_it_along() {
        String page = waiting();
        assertThat(get(page)).bodyText().contains("导入 2 条", "未经本系统审查", "没有发布日期", "第 7 行是合计", "标题和日期都相同");
        assertThat(get(page + "/report.csv")).bodyText().contains("表里重复", "放不进去");
        assertThat(get(body)).bodyText().contains("的清单还没有导入完");
    }

    @Test
    void half_a_choice_of_columns_is_kept() {
        String page = waiting();
        assertThat(post(page, "column.title", "1", "column.day", "")).hasStatus3xxRedirection();
        assertThat(get(page)).bodyText().contains("没有找到“发布日期”这一列");
        post(page, "column.title", "1", "column.day", "2");
        assertThat(get(page)).bodyText().contains("导入 2 条");
    }

    @Test
    void a_list_is_taken_over_as_it_was_seen_shown_apart_and_taken_back() {
        String page = waiting();
        assertThat(post(page + "/take-over", "expected", "9")).bodyText().contains("现在是 2 条新的");
        assertThat(post(page + "/take-over", "expected", "2")).hasStatus3xxRedirection();
        String done = "/office/exchange/imports/"
                + lists.of(town.editor(), town.id()).getFirst().id();
        assertThat(get(done)).bodyText().contains("来自“县政府网站”的清单", "撤销这次导入");
        assertThat(get(done + "/report.csv")).bodyText().contains("关于春耕备耕的公告");
        assertThat(get(body + "/entries?from=2025-01-01&to=2025-12-31"))
                .bodyText()
                .contains("镇政府工作报告全文", "未经本系统审查");
        assertThat(get("/office/channels/" + town.id() + "/counts?from=2025-01-01&to=2025-12-31"))
                .bodyText()
                .contains("另有 2 条由别的平台的清单带来");
        assertThat(post(done + "/undo", "reason", "")).bodyText().contains("没有写理由");
        assertThat(post(done + "/undo", "reason", "导错了")).hasStatus3xxRedirection();
        assertThat(get(done)).bodyText().contains("已撤销", "导错了");
    }

    @Test
    void a_list_is_dropped_and_nothing_of_it_stays() {
        String page = waiting();
        assertThat(post(page + "/discard")).hasStatus3xxRedirection();
        assertThat(get(page)).hasStatus(404);
        assertThat(lists.of(town.editor(), town.id())).isEmpty();
    }

    @Test
    void who_may_only_look_is_refused_with_a_sentence() {
        assertThat(http.get().uri(body + "/lists/new").with(signedInAs(town.person(Role.SIGNER))))
                .hasStatus(403)
                .bodyText()
                .contains("编辑");
        assertThat(http.get().uri(body).with(signedInAs(town.person(Role.SIGNER))))
                .hasStatusOk();
    }
}
