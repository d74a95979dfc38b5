package org.gongkai.regulation.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReplyTypeTest {

    private static final LocalDate NOW = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvFileSource(resources = "/org/gongkai/regulation/reply-rows.csv", numLinesToSkip = 1)
    void every_reply_has_its_row_in_both_forms_and_its_remedy(
            String code, String row2019, String row2021, Remedy remedy) {
        ReplyType type = ReplyType.ofCode(code).orElseThrow();
        assertThat(type.rowIn(FormEdition.E2019)).isEqualTo("requests.results." + row2019);
        assertThat(type.rowIn(FormEdition.E2021)).isEqualTo("requests.results." + row2021);
        assertThat(rule(type, NOW).remedy()).isEqualTo(remedy);
    }

    @Test
    void there_are_twenty_three_replies_and_their_codes_differ() {
        assertThat(Arrays.stream(ReplyType.values()).map(ReplyType::code))
                .hasSize(23)
                .doesNotHaveDuplicates();
        assertThat(ReplyType.ofCode("Z9")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReplyType.class)
    void every_reply_says_what_it_is_and_on_which_article_in_both_languages(ReplyType type) {
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertThat(type.title().in(locale)).isNotBlank();
            assertThat(type.article().in(locale)).isNotBlank();
        }
        assertThat(type.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReplyType.class)
    void the_clause_of_every_reply_names_reconsideration_and_suit(ReplyType type) {
        String clause = rule(type, NOW).clause("甲县人民政府", "甲县人民法院").in(Locale.CHINA);
        assertThat(clause).contains("甲县人民政府", "行政复议", "甲县人民法院", "行政诉讼");
    }

    @Test
    void reconsideration_comes_first_for_refusals_since_2024() {
        assertThat(rule(ReplyType.STATE_SECRET, LocalDate.of(2023, 12, 31)).remedy())
                .isEqualTo(Remedy.REVIEW_OR_SUIT);
        assertThat(rule(ReplyType.STATE_SECRET, LocalDate.of(2024, 1, 1)).remedy())
                .isEqualTo(Remedy.REVIEW_FIRST);
        assertThat(Remedies.builtIn().rule(ReplyType.STATE_SECRET, LocalDate.of(2019, 5, 14)))
                .isEmpty();
    }

    @Test
    void a_refusal_served_online_must_give_the_online_channel_for_reconsideration() {
        assertThat(ReplyType.STATE_SECRET.letterParts(Remedy.REVIEW_FIRST, true))
                .contains(LetterPart.REVIEW_FIRST, LetterPart.ONLINE_REVIEW_CHANNEL, LetterPart.REMEDIES);
        assertThat(ReplyType.STATE_SECRET.letterParts(Remedy.REVIEW_FIRST, false))
                .contains(LetterPart.REVIEW_FIRST)
                .doesNotContain(LetterPart.ONLINE_REVIEW_CHANNEL);
        assertThat(ReplyType.DISCLOSED.letterParts(Remedy.REVIEW_OR_SUIT, true))
                .contains(LetterPart.TIME, LetterPart.WAY_AND_ROUTE)
                .doesNotContain(LetterPart.REVIEW_FIRST);
    }

    @Test
    void the_handler_is_warned_where_courts_do_not_accept_or_the_remedy_is_disputed() {
        assertThat(rule(ReplyType.PETITION, NOW).warning())
                .hasValueSatisfying(warning -> assertThat(warning.key()).endsWith("NOT_ACCEPTED"));
        assertThat(rule(ReplyType.NOT_CORRECTED, NOW).warning())
                .hasValueSatisfying(warning -> assertThat(warning.key()).endsWith("DISPUTED"));
        assertThat(rule(ReplyType.DISCLOSED, NOW).warning()).isEmpty();
    }

    @Test
    void against_silence_both_ways_are_shown() {
        assertThat(Remedies.againstSilence("甲县人民政府", "甲县人民法院").in(Locale.CHINA)).contains("行政复议", "行政诉讼");
    }

    private static RemedyRule rule(ReplyType type, LocalDate decidedOn) {
        return Remedies.builtIn().rule(type, decidedOn).orElseThrow();
    }
}
