package org.gongkai.documents.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.Shown;
import org.junit.jupiter.api.Test;

class DocReaderTest {
    private static final String ANNUAL_2021 = Shown.of(Fixture.bytes("annual2021"));
    private static final String ANNUAL_2019 = Shown.of(Fixture.bytes("annual2019"));
    private static final String MARGINS = Shown.of(Fixture.bytes("margins"));

    @Test
    void merged_header_cells_are_given_once_with_their_spans() {
        assertThat(ANNUAL_2021)
                .contains("C0 3x3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | C3 7x1 申请人情况 | /row | "
                        + "C3 1x2 自然人 | C4 5x1 法人或其他组织 | C9 1x2 总计 | /row | C4 商业企业 | C5 科研机构");
    }

    @Test
    void the_result_cell_reaches_over_all_results_of_each_edition() {
        assertThat(ANNUAL_2021).contains("C0 1x22 三、本年度办理结果 | C1 2x1 （一）予以公开 | C3 4 | C4 1 |");
        assertThat(ANNUAL_2019).contains("C0 1x20 三、本年度办理结果 | C1 2x1 （一）予以公开 | C3 2 | C4 0 |");
    }

    @Test
    void the_fifteen_cells_of_the_fourth_table_keep_their_columns() {
        assertThat(ANNUAL_2021)
                .contains("C0 5x1 行政复议 | C5 10x1 行政诉讼 | /row | C0 1x2 结果维持")
                .contains("C0 1 | C1 0 | C2 0 | C3 0 | C4 1 | C5 0 | C6 0 | C7 0 | C8 0 | C9 0 | C10 0");
    }

    @Test
    void signs_and_units_stand_as_printed() {
        assertThat(ANNUAL_2019)
                .contains("C0 行政许可 | C1 12 | C2 -2 | C3 40 | /row")
                .contains("C2 2x1 31.6万元");
        assertThat(Shown.of(Fixture.bytes("annual2018"))).contains("C0 一、主动公开情况 | C1 — | C2 — | /row");
    }

    @Test
    void deleted_and_hidden_text_and_field_codes_are_no_part_of_a_line() {
        assertThat(MARGINS)
                .contains("H:DELETED_TEXT 三十一 | L:镇里全年开放档案室二十七次。")
                .contains("H:HIDDEN_TEXT 钥匙在门卫处 | L:公示栏设在渡口。")
                .contains("L:目录见网站栏目。");
    }

    @Test
    void what_stands_around_the_text_is_hidden() {
        assertThat(MARGINS)
                .startsWith("H:METADATA 校对稿 | H:METADATA 马文书 | H:METADATA 青石-07 | ")
                .contains("H:PAGE_FURNITURE \t渡口指老渡口 | H:PAGE_FURNITURE 青石镇内部传阅 | H:PAGE_FURNITURE 第1页")
                .endsWith("H:COMMENT 次数请与登记簿核对");
    }

    @Test
    void a_table_inside_a_cell_cuts_the_table_around_it() {
        assertThat(MARGINS)
                .contains("<table> | C0 甲 | C1 乙~乙二 | /row | </table> | L:左 | L:前 | <table> | C0 内一 | C1 内二 | /row |"
                        + " </table> | L:后 | <table> | C0 丙 | C1 丁~丁二 | /row | </table> | L:完");
    }

    @Test
    void automatic_numbers_are_printed_before_their_headings() {
        assertThat(MARGINS).contains("L:一、总体情况 | L:二、存在问题");
    }

    @Test
    void a_break_ends_a_line_and_a_picture_is_named() {
        assertThat(MARGINS).contains("L:上行 | L:下行\t末列").contains("P: | L:图后");
    }

    @Test
    void a_password_and_an_older_word_are_refused() throws IOException {
        assertThat(refusal(patched(0x0100, 0x00C1))).isEqualTo(Refusal.Code.ENCRYPTED);
        assertThat(refusal(patched(0, 0x0068))).isEqualTo(Refusal.Code.TYPE_NOT_READ_YET);
        assertThat(refusal(compound("EncryptedPackage"))).isEqualTo(Refusal.Code.ENCRYPTED);
        assertThat(refusal(compound("PowerPoint Document"))).isEqualTo(Refusal.Code.UNKNOWN_TYPE);
    }

    private static Refusal.Code refusal(byte[] bytes) {
        Opened opened = Shown.open(bytes);
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened).refusal().code();
    }

    private static byte[] patched(int flags, int version) {
        byte[] bytes = Fixture.bytes("annual2018");
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int header = 0;
        while (in.getShort(header) != (short) 0xA5EC) {
            header += 512;
        }
        in.putShort(header + 2, (short) version);
        in.putShort(header + 10, (short) (in.getShort(header + 10) | flags));
        return bytes;
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
