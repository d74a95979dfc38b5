package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RtfFileTest {
    private static String shown(String rtf) {
        return Shown.of(Files.read("a.rtf", bytes(rtf)).events());
    }

    private static byte[] bytes(String rtf) {
        return rtf.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void characters_come_as_bytes_of_their_font_or_as_numbers_with_a_substitute() {
        String rtf = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset136 Ming;}}"
                + "\\f0\\'c4\\'ea\\'b6\\'c8\\u25253?\\u21578\\'3f{\\f1\\'b3\\'f8}\\par second\\par}";
        assertThat(shown(rtf)).isEqualTo("L:年度报告報 | L:second");
    }

    @Test
    void rows_with_merged_cells_make_a_grid() {
        String rtf = "{\\rtf1 \\trowd\\trleft0\\clvmgf\\cellx1000\\cellx3000\\intbl A\\cell B\\cell\\row"
                + "\\trowd\\trleft0\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell 1\\cell 2\\cell\\row"
                + "\\pard after\\par}";
        assertThat(shown(rtf))
                .isEqualTo("<table> | C0 1x2 A | C1 2x1 B | /row | C1 1 | C2 2 | /row | </table> | L:after");
    }

    @Test
    void paragraphs_in_a_cell_stay_in_it() {
        String rtf = "{\\rtf1 \\trowd\\cellx1000\\cellx2000\\intbl a\\par b\\cell\\intbl c\\cell\\row}";
        assertThat(shown(rtf)).isEqualTo("<table> | C0 a~b | C1 c | /row | </table>");
    }

    @Test
    void what_nobody_sees_is_hidden() {
        String rtf = "{\\rtf1{\\info{\\author li}}{\\header top\\par}{\\*\\generator x;}seen{\\v hidden}"
                + "{\\deleted gone}{\\pict\\pngblip 89504e47}\\par}";
        assertThat(shown(rtf))
                .isEqualTo(
                        "H:METADATA li | H:PAGE_FURNITURE top | H:HIDDEN_TEXT hidden | P: | H:DELETED_TEXT gone | L:seen");
    }

    @Test
    void a_file_cut_in_the_middle_gives_what_it_has() {
        assertThat(shown("{\\rtf1 first\\par\\trowd\\cellx1000\\cellx2000\\intbl 1\\cell 2"))
                .isEqualTo("L:first | <table> | C0 1 | C1  | /row | </table> | L:2");
    }

    @Test
    void what_stands_in_a_covered_cell_is_hidden() {
        String rtf = "{\\rtf1 \\trowd\\clvmgf\\cellx1000\\cellx2000\\intbl A\\cell B\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\intbl old\\cell C\\cell\\row}";
        assertThat(shown(rtf))
                .isEqualTo("<table> | C0 1x2 A | C1 B | /row | C1 C | H:HIDDEN_TEXT old | /row | </table>");
    }

    @Test
    void a_row_of_a_million_edges_is_refused_at_once() {
        StringBuilder rtf = new StringBuilder("{\\rtf1 \\trowd");
        for (int i = 1; i <= 1_000_000; i++) {
            rtf.append("\\cellx").append(40 * i);
        }
        byte[] row = bytes(rtf + "\\intbl 1\\cell\\row}");
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Files.refusal("a.rtf", row)).isEqualTo(Refusal.Code.TOO_MANY_CELLS));
    }

    @Test
    void groups_nested_without_end_are_refused() {
        assertThat(Files.refusal("a.rtf", bytes("{\\rtf1" + "{".repeat(5_000)))).isEqualTo(Refusal.Code.TOO_DEEP);
    }

    @Test
    void wps_and_et_are_read_by_their_content() {
        byte[] docx = Files.docx(Files.p("文字"));
        assertThat(Files.read("a.wps", docx).notices()).isEmpty();
        assertThat(Files.read("a.wps", bytes("{\\rtf1 text\\par}")).notices()).isEmpty();
        assertThat(Files.refusal("a.wps", new byte[] {0x04, 0x01, 0, 0, 0x12, 0, 0, 0}))
                .isEqualTo(Refusal.Code.UNKNOWN_TYPE);
    }
}
