package org.gongkai.web.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.publishing.kinds.Particulars;
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

    @Test
    void a_notice_has_the_fingerprint_it_had_before_there_were_kinds() {
        Content placed = NOTICE.with(Classification.under(new EntryRef("20.7", "standard/2")));

        assertThat(NOTICE.with(Particulars.NONE).fingerprint()).isEqualTo(NOTICE.fingerprint());
        assertThat(placed.with(Particulars.NONE).fingerprint().hex())
                .isEqualTo("de8270d9343081da33e5ddaac668c62408cfb1451f6dcefa2dd379863efc46ea");
    }

    @Test
    void another_kind_another_element_or_another_value_is_another_fingerprint() {
        assertThat(Stream.of(
                                new Particulars("normative", Map.of()),
                                new Particulars("plan", Map.of()),
                                new Particulars("normative", Map.of("effective-on", "2026-03-01")),
                                new Particulars("normative", Map.of("effective-on", "2026-03-02")),
                                new Particulars("normative", Map.of("expires-on", "2026-03-01")),
                                new Particulars("normative", Map.of("basis", "effective-on")),
                                Particulars.NONE)
                        .map(said -> NOTICE.with(said).fingerprint()))
                .doesNotHaveDuplicates();
    }
}
