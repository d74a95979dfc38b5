package org.gongkai.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptDocumentTest {
    @Test
    void a_document_comes_back_as_it_was_but_for_the_name_of_its_body() {
        assertSame(document(new SearchDocument.Wording("", "", ""), Set.of()));
        assertSame(document(
                new SearchDocument.Wording(
                        "3:标题",
                        "临政发〔2025〕12号",
                        "第一段\n12:第二段\0𠮷",
                        List.of(
                                new SearchDocument.Attached("名单:1.xlsx", ""),
                                new SearchDocument.Attached("", "护林员\n名单"))),
                Set.of("A1", "B:2", "")));
    }

    private static void assertSame(SearchDocument document) {
        assertThat(KeptDocument.read("31", KeptDocument.write(document))).isEqualTo(document);
    }

    @Test
    void a_long_document_is_not_kept() {
        assertThat(KeptDocument.write(document(new SearchDocument.Wording("长", "", "长".repeat(20_000)), Set.of())))
                .isEmpty();
        assertThat(KeptDocument.write(document(new SearchDocument.Wording("长", "", "长".repeat(19_999)), Set.of())))
                .isNotEmpty();
    }

    private static SearchDocument document(SearchDocument.Wording wording, Set<String> catalogue) {
        return new SearchDocument(
                "31",
                1L << 40,
                wording,
                new SearchDocument.Origin(7, "", LocalDate.of(2026, 5, 19), catalogue),
                "/items/31");
    }
}
