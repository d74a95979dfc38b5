package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final String TEXT = "青石镇2021年政府信息公开工作年度报告\n\n一、总体情况\n全年主动公开政府信息131条。\n";
    private static final String TRADITIONAL = "臺北縣政府資訊公開年度報告\n本年度主動公開政府資訊一百三十一則，較去年增加，機關網站為主要公開管道。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void a_text_without_a_mark_is_read_in_its_charset(String charset) {
        assertThat(Shown.of(Files.read("a.txt", TEXT.getBytes(Charset.forName(charset)))
                        .events()))
                .isEqualTo("L:青石镇2021年政府信息公开工作年度报告 | L: | L:一、总体情况 | L:全年主动公开政府信息131条。");
    }

    @Test
    void traditional_text_in_big5_is_read_in_big5() {
        SourceDocument document = Files.read("a.txt", TRADITIONAL.getBytes(Charset.forName("Big5")));
        assertThat(document.charset()).isEqualTo("Big5");
        assertThat(Shown.of(document.events())).startsWith("L:臺北縣政府資訊公開年度報告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void a_byte_order_mark_decides_and_is_not_text(String charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(Shown.of(Files.read("a.txt", bytes).events())).startsWith("L:青石镇");
    }

    @Test
    void a_sample_cut_inside_its_first_character_stays_utf_8_and_says_so() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        SourceDocument document = Files.read("a.txt", Arrays.copyOfRange(whole, 1, whole.length));
        assertThat(document.charset()).isEqualTo("UTF-8");
        assertThat(Shown.of(document.events())).contains("石镇2021年");
        assertThat(document.notices()).extracting(Notice::code).containsExactly(Notice.Code.UNDECODABLE_CHARACTERS);
    }

    @Test
    void every_kind_of_line_end_counts_once() {
        SourceDocument document = Files.read("a.txt", "甲\r\n乙\r丙\n\n丁".getBytes(StandardCharsets.UTF_8));
        assertThat(Shown.of(document.events())).isEqualTo("L:甲 | L:乙 | L:丙 | L: | L:丁");
        assertThat(document.events().get(4).place()).isEqualTo(Place.ofLine(5, 1));
    }

    @Test
    void the_content_decides_about_the_type_and_a_false_extension_is_noticed() {
        SourceDocument document = Files.read("a.docx", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(document.type()).isEqualTo(MediaType.TEXT);
        assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.WRONG_EXTENSION, "docx", "TEXT"));
        assertThat(document.notices().get(0).message(Locale.SIMPLIFIED_CHINESE)).contains(".docx", "TEXT");
    }

    @Test
    void an_empty_file_a_picture_and_a_broken_pdf_are_refused_in_words() {
        assertThat(Files.refusal("a.txt", new byte[0])).isEqualTo(Refusal.Code.IS_EMPTY);
        assertThat(Files.refusal("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isEqualTo(Refusal.Code.IMAGE_ONLY);
        assertThat(Files.refusal("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Refusal.Code.CORRUPTED);
        assertThat(Files.refusal("a.bin", new byte[200])).isEqualTo(Refusal.Code.UNKNOWN_TYPE);
    }

    @ParameterizedTest
    @EnumSource(Refusal.Code.class)
    void every_refusal_has_a_sentence_in_both_languages(Refusal.Code code) {
        Refusal refusal = Refusal.of(code, "年报.docx", "7", "5");
        assertThat(refusal.message(Locale.SIMPLIFIED_CHINESE))
                .contains("年报.docx")
                .doesNotContain("{");
        assertThat(refusal.message(Locale.ENGLISH)).contains("年报.docx").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Notice.Code.class)
    void every_notice_has_a_sentence_in_both_languages(Notice.Code code) {
        Notice notice = Notice.of(code, "7", "5");
        assertThat(notice.message(Locale.SIMPLIFIED_CHINESE)).contains("7").doesNotContain("{");
        assertThat(notice.message(Locale.ENGLISH)).contains("7").doesNotContain("{");
    }
}
