package org.gongkai.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.documents.outgoing.ofd.OfdWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What others find in files that carry finished pages. */
class FinishedPagesTest {

    private static final OutgoingDocument SPECIMEN = Specimen.withRows(60);

    @Test
    void the_header_row_stands_on_every_page_of_a_long_table_and_text_can_be_searched() throws IOException {
        byte[] file = new PdfWriter().write(SPECIMEN).bytes();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= 3; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).as("page %d", page).contains("事项", "数量", "— " + page + " —");
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("柳溪镇政务公开", "第60项");
        }
    }

    @Test
    void a_row_that_names_the_next_ones_goes_with_them_to_the_next_page() throws IOException {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int band = 1; band <= 60; band++) {
            rows.add(List.of(TableCell.of(TableCell.Kind.HEADER, "第" + band + "类")));
            rows.add(List.of(TableCell.of(TableCell.Kind.VALUE, "值" + band)));
        }
        Table table = new Table("", List.of(1.0), 0, rows);
        for (int above = 0; above < 2; above++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(above, Block.Paragraph.body("说明")));
            blocks.add(table);
            try (PDDocument pdf =
                    Loader.loadPDF(new PdfWriter().write(Specimen.of(blocks)).bytes())) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setEndPage(1);
                String first = stripper.getText(pdf);
                assertThat(first.split("第").length).isEqualTo(first.split("值").length);
            }
        }
    }

    @Test
    void a_page_takes_less_than_half_a_megabyte() {
        assertThat(new PdfWriter().write(Specimen.withRows(3)).bytes()).hasSizeLessThan(500_000);
        assertThat(new OfdWriter().write(Specimen.withRows(3)).bytes()).hasSizeLessThan(500_000);
    }

    @Test
    void an_ofd_has_the_same_pages_as_text_with_a_typeface_that_has_every_character() throws IOException {
        Map<String, byte[]> parts = parts(new OfdWriter().write(SPECIMEN).bytes());
        Document root = xml(parts, "Doc_0/Document.xml");
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(SPECIMEN).bytes())) {
            assertThat(root.select("ofd|Page")).hasSize(pdf.getNumberOfPages());
        }
        Document page = xml(parts, "Doc_0/Pages/Page_0/Content.xml");
        String text = String.join("", page.select("ofd|TextCode").eachText());
        assertThat(text).contains("柳溪镇政务公开", "本月公开信息");
        byte[] file = parts.get("Doc_0/Res/NotoSerifSC-Regular.ttf");
        assertThat(file).isNotNull();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            "柳溪镇政务公开".codePoints().forEach(c -> assertThat(glyph(font, c)).isPositive());
        }
    }

    @Test
    void a_character_that_no_face_has_is_shown_as_a_geta_and_named() throws IOException {
        OutgoingDocument document = Specimen.of(List.of(Block.Paragraph.body("联系人：张𠮷")));
        WrittenDocument written = new PdfWriter().write(document);
        assertThat(written.missing()).containsExactly("𠮷");
        try (PDDocument pdf = Loader.loadPDF(written.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("张〓");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        for (DocumentWriter writer : List.of(new PdfWriter(), new OfdWriter())) {
            assertThat(writer.write(SPECIMEN).bytes())
                    .isEqualTo(writer.write(Specimen.withRows(60)).bytes());
        }
    }

    private static int glyph(TrueTypeFont font, int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Document xml(Map<String, byte[]> parts, String name) {
        assertThat(parts).containsKey(name);
        return Jsoup.parse(new String(parts.get(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
