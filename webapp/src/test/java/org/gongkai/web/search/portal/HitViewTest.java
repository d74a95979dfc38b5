package org.gongkai.web.search.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.web.search.Hits;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.text.Piece;
import org.junit.jupiter.api.Test;

class HitViewTest {
    @Test
    void what_documents_say_is_never_taken_for_a_tag() {
        HitView view = view(
                List.of(new Piece("<script>", false), new Piece("\"低保\" & '", true)),
                List.of(new Piece("<img src=x onerror=alert(1)>", true), new Piece("</p>", false)));
        assertThat(view.title()).isEqualTo("&lt;script&gt;<mark>&quot;低保&quot; &amp; &#39;</mark>");
        assertThat(view.excerpt()).isEqualTo("<mark>&lt;img src=x onerror=alert(1)&gt;</mark>&lt;/p&gt;");
    }

    private static HitView view(List<Piece> title, List<Piece> excerpt) {
        SearchDocument document = new SearchDocument(
                "7",
                1,
                new SearchDocument.Wording("", "", ""),
                new SearchDocument.Origin(3, "", LocalDate.of(2026, 5, 19), Set.of()),
                "/items/7");
        return HitView.of(new Hits.Hit("item", document, title, excerpt, ""), "2026年5月19日", "/search?body=3");
    }
}
