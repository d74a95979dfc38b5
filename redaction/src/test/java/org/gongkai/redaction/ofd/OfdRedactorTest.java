package org.gongkai.redaction.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.redaction.ofd.OfdFile.line;
import static org.gongkai.redaction.ofd.OfdFile.object;
import static org.gongkai.redaction.ofd.Redacting.COVERS;
import static org.gongkai.redaction.ofd.Redacting.NUMBER;
import static org.gongkai.redaction.ofd.Redacting.assertIsDone;
import static org.gongkai.redaction.ofd.Redacting.everything;
import static org.gongkai.redaction.ofd.Redacting.page;
import static org.gongkai.redaction.ofd.Redacting.part;
import static org.gongkai.redaction.ofd.Redacting.shown;
import static org.gongkai.redaction.ofd.Redacting.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.ofd.OfdWriter;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.junit.jupiter.api.Test;

class OfdRedactorTest {
    private final Journal journal = new Journal();

    @Test
    void a_number_is_cut_out_and_all_other_text_stays_where_it_was() throws CannotRedact {
        String redacted = page(redacted(OfdFile.of(line(20, 30, "电话：" + NUMBER + "。"))));
        assertThat(redacted)
                .contains(
                        "X=\"0\" Y=\"4\" DeltaX=\"4 4 4 4 4\">电话：138</", "X=\"40\" Y=\"4\" DeltaX=\"4 4 4 4\">5678。</")
                .contains("Boundary=\"44 30.48 14 4\" Stroke=\"false\" Fill=\"true\"")
                .doesNotContain("1234");
        assertThat(journal.counts()).containsOnlyKeys(Removed.COVERED).containsEntry(Removed.COVERED, 1);
    }

    @Test
    void a_number_drawn_digit_by_digit_in_any_order_is_cut_out() throws CannotRedact {
        String[] digits = IntStream.range(0, NUMBER.length())
                .map(i -> (i * 7) % NUMBER.length())
                .mapToObj(i -> line(20 + 4 * i, 30, NUMBER.substring(i, i + 1)))
                .toArray(String[]::new);
        assertThat(shown(redacted(OfdFile.of(digits))).replace(" ", ""))
                .contains("138")
                .contains("5678")
                .doesNotContain("12345");
        assertThat(journal.counts()).containsEntry(Removed.COVERED, 1);
    }

    @Test
    void a_number_over_two_lines_is_cut_out() throws CannotRedact {
        String near = line(20, 30, "联系电话138123") + line(20, 37, "45678");
        assertThat(texts(redacted(OfdFile.of(near)))).containsExactly("联系电话138", "5678");
        String far = line(20, 30, "联系电话138123") + line(20, 90, "45678");
        assertThat(texts(redacted(OfdFile.of(far)))).containsExactly("联系电话138", "5678");
        String cell = line(20, 30, "138123") + line(20, 37, "45678") + line(60, 30, "备注一") + line(60, 37, "备注二");
        assertThat(texts(redacted(OfdFile.of(cell)))).containsExactly("138", "5678", "备注一", "备注二");
    }

    @Test
    void a_number_from_top_to_bottom_beside_another_column_is_cut_out() throws CannotRedact {
        String[] digits = IntStream.range(0, NUMBER.length())
                .map(i -> (i * 7) % NUMBER.length())
                .mapToObj(i -> line(100, 40 + 5 * i, NUMBER.substring(i, i + 1)) + line(106, 40 + 5 * i, "年"))
                .toArray(String[]::new);
        assertThat(texts(redacted(OfdFile.of(digits))).stream().filter(text -> !text.equals("年")))
                .hasSize(7);
    }

    @Test
    void a_name_is_cut_out_where_its_characters_stand_together_alone() throws CannotRedact {
        assertThat(texts(redacted(OfdFile.of(line(20, 30, "王"), line(28, 30, "小"), line(36, 30, "明")))))
                .containsExactly("王");
        String cells = line(20, 30, "王") + line(70, 30, "小明") + rules();
        assertThat(texts(redacted(OfdFile.of(cells)))).containsExactly("王", "小明");
        assertThat(texts(redacted(OfdFile.of(line(20, 30, "王"), line(70, 30, "小明")))))
                .containsExactly("王");
    }

    @Test
    void text_without_distances_and_turned_text_are_cut_too() throws CannotRedact {
        String plain = "<ofd:TextCode X=\"1\" Y=\"4\">" + NUMBER + "</ofd:TextCode>";
        assertThat(page(redacted(OfdFile.of(object(20, 30, plain))))).contains("X=\"15\" Y=\"4\">5678</");
        String turned = page(redacted(OfdFile.of(line(50, 60, NUMBER, "CTM=\"0 1 -1 0 0 0\""))));
        assertThat(turned).contains("Boundary=\"45.52 72 4 14\"").doesNotContain("1234");
    }

    @Test
    void shapes_go_with_their_characters() throws CannotRedact {
        String shapes = "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"11\" GlyphCount=\"11\"><ofd:Glyphs>"
                + "71 73 78 71 72 73 74 75 76 77 78</ofd:Glyphs></ofd:CGTransform>";
        String code = "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 10 4\">" + NUMBER + "</ofd:TextCode>";
        String redacted = page(redacted(OfdFile.of(object(20, 30, shapes + code))));
        assertThat(redacted).contains("<ofd:Glyphs>71</", "<ofd:Glyphs>75</").doesNotContain("72", "74", "g 10");
    }

    @Test
    void text_of_a_template_is_covered_with_that_of_its_page() throws CannotRedact {
        byte[] file = OfdFile.of()
                .with(
                        "Doc_0/Document.xml",
                        "Document",
                        OfdFile.document("<ofd:TemplatePage ID=\"7\" BaseLoc=\"T.xml\"/>", ""))
                .with("Doc_0/T.xml", "Page", OfdFile.layer(line(20, 30, "电话1381")))
                .with(
                        "Doc_0/P/Content.xml",
                        "Page",
                        "<ofd:Template TemplateID=\"7\"/>" + OfdFile.layer(line(44, 30, "2345678")))
                .bytes();
        byte[] redacted = redact(file);
        assertThat(part(redacted, "Doc_0/Tpls/Tpl_0/Content.xml"))
                .contains("电话138<")
                .doesNotContain("1381");
        assertThat(texts(redacted)).containsExactly("5678");
    }

    @Test
    void what_is_no_page_is_gone() throws CannotRedact {
        String told = "<ofd:Title>密件</ofd:Title><ofd:Author>王小明</ofd:Author>";
        String more = "<ofd:Annotations>Annots.xml</ofd:Annotations><ofd:Attachments>A.xml</ofd:Attachments>"
                + "<ofd:Outlines><ofd:OutlineElem Title=\"密件\"/></ofd:Outlines><ofd:Actions/>";
        byte[] file = OfdFile.of(line(20, 30, "公示", "Name=\"密件\"", "Cap=\"密件\"", "Other=\"24680\""))
                .with(
                        "OFD.xml",
                        "OFD",
                        OfdFile.body("<ofd:Signatures>S.xml</ofd:Signatures><ofd:Versions/>")
                                .replace("<ofd:DocInfo>", "<ofd:DocInfo>" + told))
                .with("Doc_0/Document.xml", "Document", OfdFile.document("", more))
                .with("Doc_0/Annots.xml", "Annots", "密件")
                .with("Doc_0/密件.docx", "密件".getBytes(StandardCharsets.UTF_8))
                .bytes();
        byte[] redacted = redact(file);
        assertThat(everything(redacted)).contains("公示").doesNotContain("密件", "24680", "王小明", "Annot", "Sign");
        assertThat(journal.counts())
                .containsOnlyKeys(
                        Removed.COMMENTS,
                        Removed.EMBEDDED_FILES,
                        Removed.ACTIVE_CONTENT,
                        Removed.PROPERTIES,
                        Removed.EARLIER_STATES,
                        Removed.OTHER_PARTS)
                .containsEntry(Removed.OTHER_PARTS, 3);
        assertIsDone(redacted);
    }

    @Test
    void a_document_this_product_wrote_says_the_same_but_for_what_is_covered() throws CannotRedact {
        byte[] file = new OfdWriter().write(document()).bytes();
        byte[] redacted = redact(file);
        assertThat(shown(file)).contains("王小明", NUMBER);
        assertThat(shown(redacted).replaceAll("\\s", ""))
                .isEqualTo(shown(file).replaceAll("\\s", "").replace("小明", "").replace("13812345678", "1385678"));
        assertThat(journal.counts()).containsEntry(Removed.COVERED, 22).doesNotContainKey(Removed.HIDDEN_TEXT);
        assertIsDone(redacted);
    }

    private static OutgoingDocument document() {
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(cells(TableCell.Kind.HEADER, "姓名", "电话", "备注"));
        IntStream.range(0, 10).forEach(_ -> rows.add(cells(TableCell.Kind.VALUE, "王小明", NUMBER, "明日发放")));
        List<Block> blocks = List.of(
                new Block.Heading(0, "救助对象公示"),
                Block.Paragraph.body("经审核，王小明符合条件，现予公示，公示期七日，联系人张科长，有异议的请致电" + NUMBER + "反映情况。"),
                new Table("名单", List.of(1.0, 2.0, 2.0), 1, rows));
        return new OutgoingDocument("公示", PageSetup.official(), StyleSheet.official(), blocks);
    }

    private static List<TableCell> cells(TableCell.Kind kind, String... texts) {
        return Stream.of(texts).map(text -> TableCell.of(kind, text)).toList();
    }

    /** A table of two rows and two columns. */
    private static String rules() {
        String down = Stream.of(15, 60, 110).map(x -> rule(x, 25, 0, 20)).collect(Collectors.joining());
        return down + Stream.of(25, 35, 45).map(y -> rule(15, y, 95, 0)).collect(Collectors.joining());
    }

    private static String rule(int x, int y, int width, int height) {
        return "<ofd:PathObject ID=\"8\" Boundary=\"" + x + " " + y + " " + (width + 1) + " " + (height + 1)
                + "\" LineWidth=\"0.3\"><ofd:AbbreviatedData>M 0 0 L " + width + " " + height
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private byte[] redacted(OfdFile file) throws CannotRedact {
        byte[] redacted = redact(file.bytes());
        assertIsDone(redacted);
        return redacted;
    }

    private byte[] redact(byte[] file) throws CannotRedact {
        return new OfdRedactor().redact(file, COVERS, journal);
    }
}
