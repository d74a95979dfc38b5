package org.gongkai.web.accounts.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.util.List;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class OfficeDutiesTest {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private Accounts accounts;

    @Test
    void a_page_that_tells_of_a_refusal_has_the_rail_of_its_reader() throws Exception {
        Post post = new Post(Role.EDITOR, Post.EVERYWHERE);
        long id = accounts.open(new NewAccount("rail-editor", "李敏", "a long enough password", List.of(post)))
                .id();
        SignedIn editor = accounts.signedIn(id).orElseThrow();
        MvcTestResult refused = http.get()
                .uri("/office/people")
                .accept(MediaType.TEXT_HTML)
                .with(signedInAs(editor))
                .exchange();
        assertThat(refused).hasStatus(403);
        assertThat(refused.getResponse().getContentAsString())
                .contains("href=\"/office/items\"")
                .doesNotContain("href=\"/office/people\"");
    }
}
