package org.gongkai.checks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.form.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final Path PAGE = Path.of("../docs/checks.md");

    @Test
    void the_page_says_what_the_rules_say() throws IOException {
        String page = CatalogueText.page(Catalogue.standard());
        if ("1".equals(System.getenv("GONGKAI_ACCEPT"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/checks.md is not what the rules say; run bin/accept checks and read the difference")
                .isEqualTo(page);
    }

    @Test
    void every_sentence_is_there_in_both_languages_and_filled() {
        assertThat(Catalogue.standard())
                .allSatisfy(entry -> assertThat(List.of(entry.says(), entry.basis(), entry.advice()))
                        .allSatisfy(wording -> assertThat(List.of(wording.zh(), wording.en()))
                                .allMatch(text -> !text.isBlank() && !text.contains("{"), entry.code())));
    }

    @Test
    void an_english_sentence_is_none_in_chinese() {
        assertThat(Catalogue.standard())
                .extracting(CatalogueEntry::advice)
                .extracting(Wording::en)
                .allMatch(advice -> advice.matches("[A-Z].*"));
    }

    @Test
    void no_example_is_left_of_a_rule_that_is_gone() {
        List<String> codes =
                Catalogue.standard().stream().map(CatalogueEntry::code).toList();
        assertThat(WordList.read(Catalogue.class, "examples.tsv"))
                .extracting(List::getFirst)
                .containsExactlyElementsOf(codes);
    }

    /** The relations of the handbook of formats by code; R4 and R18 sums share their codes over several rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "R3-01 R3-02 R3-03 R3-04 R3-05 R3-06 R3-07 R3-08",
                "R4-01 R4-02 R4-03 R4-04 R4-05",
                "R2-01 R2-02 R2-03 R2-04 R2-05 R2-06",
                "RT-01 RT-02 RT-03 RT-04 RT-05 RT-06 RT-07 RT-08 RT-09 RT-10 RT-11 RT-12",
                "RY-01 RY-02 RY-03 RY-04 RY-05 RY-06 RY-07",
                "R18-01 R18-02 R18-03 R18-04 R18-05 R18-06 R18-07 R18-08 R18-09 R18-10 R18-11 R18-12 R18-13"
            })
    void every_relation_of_the_form_exists(String codes) {
        assertThat(Catalogue.standard()).extracting(CatalogueEntry::code).contains(codes.split(" "));
    }

    @Test
    void the_text_for_a_terminal_names_every_rule() {
        String text = CatalogueText.plain(Catalogue.standard(), Locale.ENGLISH);
        assertThat(text).contains("RT-01  error  PERIOD").contains("basis: ");
        assertThat(Catalogue.standard()).allMatch(entry -> text.contains("\n" + entry.code() + "  "));
    }
}
