package org.gongkai.web.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final Content NOTICE = new Content(
            "关于春季防火的通知",
            "<p>各村：</p>",
            Attribute.PROACTIVE,
            "",
            "柳政发〔2026〕3号",
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.empty(),
            "防火",
            List.of());

    @Test
    void what_stands_under_no_entry_has_the_fingerprint_it_had_before_there_was_a_catalogue() {
        assertThat(NOTICE.fingerprint().hex())
                .isEqualTo("ca0e815ac2a840cf1930fc8cc7adb0da5b0ac22b160aa061a1fb9600671ba7a1");
    }

    @Test
    void another_entry_or_another_edition_of_it_is_another_fingerprint() {
        Content budget = NOTICE.with(Classification.under(new EntryRef("20.7", "standard/2")));
        Content later = NOTICE.with(Classification.under(new EntryRef("20.7", "standard/3")));
        Content subject = NOTICE.with(new Classification(Optional.empty(), "综合政务", ""));
        assertThat(List.of(NOTICE, budget, later, subject))
                .extracting(Content::fingerprint)
                .doesNotHaveDuplicates();
    }
}
