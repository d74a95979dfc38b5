package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OfdFileTest {
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private static byte[] ofd(String objects) {
        return ofd(objects, "", "");
    }

    private static byte[] ofd(String objects, String template, String body) {
        String page = "<ofd:Page" + SPACE + "><ofd:Template TemplateID=\"2\"/><ofd:Content><ofd:Layer>" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
        return Files.zip(
                StandardCharsets.UTF_8,
                "OFD.xml",
                "<ofd:OFD" + SPACE + "><ofd:DocBody><ofd:DocInfo><ofd:Author>li</ofd:Author></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>" + body + "</ofd:OFD>",
                "Doc_0/Document.xml",
                "<ofd:Document" + SPACE
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea><ofd:TemplatePage ID=\"2\" BaseLoc=\"/Doc_0/T.xml\"/></ofd:CommonData>"
                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/></ofd:Pages></ofd:Document>",
                "Doc_0/T.xml",
                "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer>" + template + "</ofd:Layer></ofd:Content></ofd:Page>",
                "Doc_0/Pages/0.xml",
                page);
    }

    private static String text(int x, int y, String code) {
        return "<ofd:TextObject Boundary=\"" + x + " " + y + " 50 5\" Size=\"4\">" + code + "</ofd:TextObject>";
    }

    private static String line(int x0, int y0, int x1, int y1) {
        return "<ofd:PathObject Boundary=\"" + x0 + " " + y0 + " " + (x1 - x0) + " " + (y1 - y0)
                + "\"><ofd:AbbreviatedData>M 0 0 L " + (x1 - x0) + " " + (y1 - y0)
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private static String shown(byte[] file) {
        return Shown.of(Files.read("a.ofd", file).events());
    }

    @Test
    void characters_stand_at_their_distances_also_in_groups() {
        byte[] file = ofd(text(20, 20, "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 4 4\">全年收到</ofd:TextCode>")
                + text(20, 60, "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 4 g 2 2\">申请共计12</ofd:TextCode>"));
        assertThat(shown(file)).isEqualTo("H:METADATA li | L:全年收到 | L:申请共计12");
    }

    @Test
    void a_row_written_as_one_object_falls_into_its_cells() {
        String lines = line(20, 20, 80, 20)
                + line(20, 30, 80, 30)
                + line(20, 20, 20, 30)
                + line(50, 20, 50, 30)
                + line(80, 20, 80, 30);
        byte[] file = ofd(lines + text(22, 22, "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 36\">收到7</ofd:TextCode>"));
        assertThat(shown(file)).isEqualTo("H:METADATA li | <table> | C0 收到 | C1 7 | /row | </table>");
    }

    @Test
    void a_matrix_turns_and_shrinks_text() {
        byte[] file = ofd("<ofd:TextObject Boundary=\"20 20 9 9\" Size=\"8\" CTM=\"0.5 0 0 0.5 0 0\">"
                + "<ofd:TextCode X=\"0\" Y=\"8\" DeltaX=\"8\">小字</ofd:TextCode></ofd:TextObject>"
                + text(29, 20, "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4\">相连</ofd:TextCode>"));
        assertThat(shown(file)).isEqualTo("H:METADATA li | L:小字相连");
    }

    @Test
    void what_a_template_draws_is_on_the_page_and_what_is_invisible_is_hidden() {
        String hidden =
                text(20, 40, "<ofd:FillColor Value=\"255 255 255\"/><ofd:TextCode X=\"0\" Y=\"4\">白</ofd:TextCode>")
                        + "<ofd:TextObject Boundary=\"20 60 9 9\" Size=\"4\" Visible=\"false\"><ofd:TextCode X=\"0\" Y=\"4\">"
                        + "暗</ofd:TextCode></ofd:TextObject>";
        byte[] file = ofd(hidden, text(20, 20, "<ofd:TextCode X=\"0\" Y=\"4\">样</ofd:TextCode>"), "");
        assertThat(shown(file)).isEqualTo("H:METADATA li | L:样 | H:HIDDEN_TEXT 白 | H:HIDDEN_TEXT 暗");
    }

    @Test
    void a_file_without_text_is_a_scan_and_one_with_a_missing_page_is_damaged() {
        byte[] scan = ofd("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"5\"/>");
        assertThat(Files.refusal("a.ofd", scan)).isEqualTo(Refusal.Code.SCANNED);
        byte[] missing = ofd("", "", "<ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>");
        assertThat(Files.refusal("a.ofd", missing)).isEqualTo(Refusal.Code.CORRUPTED);
    }

    @Test
    void a_file_inside_an_archive_with_a_name_in_gbk_is_opened() {
        byte[] inner = ofd(text(20, 20, "<ofd:TextCode X=\"0\" Y=\"4\">字</ofd:TextCode>"));
        byte[] middle = Files.zip(java.nio.charset.Charset.forName("GB18030"), "年报.ofd", inner);
        byte[] outer = Files.zip(java.nio.charset.Charset.forName("GB18030"), "乡镇/内层.zip", middle);
        assertThat(Files.open("a.zip", outer))
                .hasSize(1)
                .first()
                .isInstanceOf(Opened.Readable.class)
                .extracting(Opened::name)
                .isEqualTo("a.zip!/乡镇/内层.zip!/年报.ofd");
    }
}
