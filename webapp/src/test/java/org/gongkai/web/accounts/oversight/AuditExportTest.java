package org.gongkai.web.accounts.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.AccountTrail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail is taken along whole, and what was refused to somebody stands in it. */
@SpringBootTest
@AutoConfigureMockMvc
class AuditExportTest {
    private static final int MORE_THAN_TWO_PARTS = 2_001;
    private static final String PASSWORD = "a long enough password";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountTrail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void every_row_is_in_the_file_however_many_there_are_each_once_the_newest_first() throws Exception {
        SignedIn auditor = person("export-auditor", new Post(Role.AUDIT_ADMINISTRATOR, Post.EVERYWHERE));
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            for (int i = 1; i <= MORE_THAN_TWO_PARTS; i++) {
                trail.note("many.rows", i, "");
            }
        });
        MvcTestResult file = http.post()
                .uri("/office/audit/export")
                .param("action", "many.")
                .with(signedInAs(auditor))
                .with(csrf())
                .exchange();
        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"audit.csv\"; filename*=UTF-8''audit.csv");
        List<String> lines = file.getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFF序号,时间,单位,姓名,账号编号,地址,动作,对象,理由");
        assertThat(lines).hasSize(1 + MORE_THAN_TWO_PARTS).doesNotHaveDuplicates();
        assertThat(lines.get(1)).contains("account/" + MORE_THAN_TWO_PARTS);
        assertThat(lines.getLast()).contains("\"account/1\"");
        assertThat(search(auditor, "audit.export")).contains("audit.export");
    }

    @Test
    void who_may_not_read_the_trail_takes_nothing_along() {
        SignedIn editor = person("export-editor", new Post(Role.EDITOR, Post.EVERYWHERE));
        assertThat(http.post()
                        .uri("/office/audit/export")
                        .with(signedInAs(editor))
                        .with(csrf())
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void a_wrong_password_of_ones_own_and_a_wrong_code_stand_in_the_trail() {
        SignedIn auditor = person("own-auditor", new Post(Role.AUDIT_ADMINISTRATOR, Post.EVERYWHERE));
        SignedIn editor = person("own-editor", new Post(Role.EDITOR, Post.EVERYWHERE));
        form(editor, "/office/account/password", "password", "不是这一句");
        form(editor, "/office/account/code-card", "password", "也不是这一句");
        form(editor, "/office/account/second-factor", "code", "000000");
        assertThat(search(auditor, "account.own-password-refused"))
                .containsSubsequence("account/" + editor.accountId(), "PASSWORD", "PASSWORD")
                .doesNotContain("不是这一句");
        assertThat(search(auditor, "account.authenticator-refused"))
                .contains("account/" + editor.accountId(), "CODE")
                .doesNotContain("000000");
    }

    private void form(SignedIn who, String address, String field, String typed) {
        assertThat(http.post()
                        .uri(address)
                        .param(field, typed)
                        .with(signedInAs(who))
                        .with(csrf())
                        .exchange())
                .hasStatusOk();
    }

    private String search(SignedIn auditor, String action) {
        MvcTestResult page = http.get()
                .uri("/office/audit")
                .param("action", action)
                .with(signedInAs(auditor))
                .exchange();
        return assertThat(page).hasStatusOk().bodyText().actual();
    }

    private SignedIn person(String name, Post post) {
        long id = accounts.open(new NewAccount(name, "某某", PASSWORD, List.of(post)))
                .id();
        return accounts.signedIn(id).orElseThrow();
    }
}
