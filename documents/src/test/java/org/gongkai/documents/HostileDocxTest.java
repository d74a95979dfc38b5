package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Files.p;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Documents made to cost much more than they weigh. */
class HostileDocxTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private static SourceDocument read(String body, Object... more) {
        return Files.read("a.docx", StoredZip.docx(body, more));
    }

    @Test
    void a_million_ampersands_without_a_semicolon_take_no_time() {
        assertTimeout(LONG_ENOUGH, () -> {
            SourceDocument document = read(p("&".repeat(1_000_000) + "甲;"));
            assertThat(document.events()).hasSize(1);
        });
    }

    @Test
    void names_made_to_collide_are_refused() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1 << 13; i++) {
            names.append('<');
            for (int bit = 0; bit < 13; bit++) {
                names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.append("/>");
        }
        assertThat(Files.refusal("a.docx", StoredZip.docx(names.toString()))).isEqualTo(Refusal.Code.UNSAFE_MARKUP);
    }

    @Test
    void a_list_whose_number_is_a_novel_prints_its_beginning() {
        String numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1、"
                + "长".repeat(100_000)
                + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        String heading = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>总体情况</w:t></w:r></w:p>";
        assertThat(read(heading.repeat(1000), "word/numbering.xml", numbering).events())
                .hasSize(1000)
                .allSatisfy(event -> assertThat(((DocumentEvent.Line) event).text())
                        .contains("总体情况")
                        .hasSizeLessThan(100));
    }

    @Test
    void frames_that_claim_the_whole_width_again_and_again_are_refused() {
        String frame = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"99999\"/></w:tcPr></w:tc></w:tr></w:tbl>";
        assertThat(Files.refusal("a.docx", StoredZip.docx(frame.repeat(20_000))))
                .isEqualTo(Refusal.Code.TOO_MANY_CELLS);
    }

    @Test
    void a_frame_or_a_paragraph_of_half_a_million_lines_is_refused() {
        String frame = "<w:tbl><w:tr><w:tc>" + "<w:p/>".repeat(500_000) + p("末") + "</w:tc></w:tr></w:tbl>";
        assertThat(Files.refusal("a.docx", StoredZip.docx("<w:p/>" + frame))).isEqualTo(Refusal.Code.TOO_LONG);
        String lines = "<w:p><w:r>" + "<w:br/>".repeat(500_000) + "</w:r></w:p>";
        assertThat(Files.refusal("a.docx", StoredZip.docx(lines))).isEqualTo(Refusal.Code.TOO_LONG);
    }

    @Test
    void hidden_rows_under_a_very_wide_row_take_no_time() {
        String wide = "<w:tr>" + Files.tc("<w:gridSpan w:val=\"90000\"/>", "甲") + Files.tc("", "乙") + "</w:tr>";
        String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr></w:tr>".repeat(300_000);
        assertTimeout(
                LONG_ENOUGH,
                () -> assertThat(read("<w:tbl>" + wide + hidden + "</w:tbl>").events())
                        .hasSize(5));
    }
}
