package org.gongkai.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTokensTest {
    @Test
    void a_tag_like_the_one_before_has_attributes_of_its_own() {
        assertThat(
                        spans(
                                "<td colspan=2 class=a>1</td><td colspan=2 class=a><td colspan=3 class=a><td><td colspan=2 class=a>"))
                .containsExactly("td 2", "td 2", "td 3", "td 1", "td 2");
    }

    @Test
    void a_tag_that_nothing_closes_has_no_attributes() {
        assertThat(spans("<td colspan=2 a=\"b><td colspan=2 a=\"b>")).containsExactly("td 2");
        assertThat(spans("<td colspan='2>3")).containsExactly("td 1");
    }

    @Test
    void names_are_read_whole_whatever_their_length() {
        assertThat(spans("<p><h1><o:p><TBODY/><fieldset><figcaption><a\u00e9><table\n>"))
                .containsExactly(
                        "p 1", "h1 1", "o:p 1", "tbody 1", "fieldset 1", "figcaption 1", "a\u00e9 1", "table 1");
    }

    private static List<String> spans(String page) {
        HtmlTokens tokens = new HtmlTokens(page.getBytes(StandardCharsets.UTF_8), 0);
        List<String> spans = new ArrayList<>();
        for (HtmlTokens.Kind kind = tokens.next(); kind != HtmlTokens.Kind.END_OF_PAGE; kind = tokens.next()) {
            if (kind == HtmlTokens.Kind.START) {
                spans.add(tokens.name() + " " + tokens.attribute("colspan", "1"));
            }
        }
        return spans;
    }
}
