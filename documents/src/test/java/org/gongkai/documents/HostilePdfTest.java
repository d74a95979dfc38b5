package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Pdf files that are locked, cut, too large or made to do harm. */
class HostilePdfTest {
    @Test
    void a_password_is_asked_for_in_words() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(new PdfPages().text(50, 100, "密").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }
        assertThat(Files.refusal("a.pdf", locked.toByteArray())).isEqualTo(Refusal.Code.ENCRYPTED);
    }

    @Test
    void a_file_that_lost_its_end_is_still_read() {
        byte[] whole = new PdfPages().text(50, 100, "还在").bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 120);
        assertThat(Shown.of(Files.read("a.pdf", cut).events())).isEqualTo("L:还在");
        assertThat(Files.refusal("a.pdf", Arrays.copyOf(whole, 60))).isEqualTo(Refusal.Code.CORRUPTED);
    }

    @Test
    void a_font_whose_encoding_lost_its_name_makes_a_damaged_file() throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(new PdfPages().text(50, 100, "字").bytes())) {
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : fonts.keySet()) {
                fonts.getCOSDictionary(name).setItem(COSName.SUBTYPE, COSName.TYPE0);
                fonts.getCOSDictionary(name).setItem(COSName.ENCODING, COSName.getPDFName(""));
            }
            document.save(damaged);
        }
        assertThat(Files.refusal("a.pdf", damaged.toByteArray())).isEqualTo(Refusal.Code.CORRUPTED);
    }

    @Test
    void instructions_that_inflate_without_end_are_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(new PdfPages().text(50, 100, "字").bytes())) {
            PDStream spaces = new PDStream(document);
            try (OutputStream out = spaces.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blank = new byte[1 << 20];
                for (int i = 0; i < 40; i++) {
                    out.write(blank);
                }
            }
            document.getPage(0).setContents(spaces);
            document.save(bomb);
        }
        assertThat(bomb.size()).isLessThan(100_000);
        assertThat(Files.refusal("a.pdf", bomb.toByteArray())).isEqualTo(Refusal.Code.INFLATES_TOO_MUCH);
    }

    @Test
    void instructions_that_are_named_over_and_over_are_refused_before_they_fill_the_memory() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(new PdfPages().text(50, 100, "字").bytes())) {
            PDStream spaces = new PDStream(document);
            try (OutputStream out = spaces.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blank = new byte[1 << 20];
                Arrays.fill(blank, (byte) ' ');
                for (int i = 0; i < 8; i++) {
                    out.write(blank);
                }
            }
            document.getPage(0).setContents(Collections.nCopies(400, spaces));
            document.save(bomb);
        }
        assertThat(Files.refusal("a.pdf", bomb.toByteArray())).isEqualTo(Refusal.Code.INFLATES_TOO_MUCH);
    }

    @Test
    void packed_objects_that_inflate_without_end_are_refused_before_the_file_is_loaded() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                out.write(blank);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String begin =
                "%PDF-1.5\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>stream\n";
        file.write(begin.getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer<</Root 9 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertThat(file.size()).isLessThan(100_000);
        assertThat(Files.refusal("a.pdf", file.toByteArray())).isEqualTo(Refusal.Code.INFLATES_TOO_MUCH);
    }

    @Test
    void ten_thousand_pages_are_too_many() {
        PdfPages pages = new PdfPages().text(50, 100, "一");
        for (int i = 1; i < 10_000; i++) {
            pages.page();
        }
        assertThat(Files.refusal("a.pdf", pages.bytes())).isEqualTo(Refusal.Code.TOO_MANY_PAGES);
    }

    @Test
    void limits_on_pages_characters_and_time_are_options() {
        byte[] file =
                new PdfPages().text(50, 100, "一二三四五").page().text(50, 100, "六").bytes();
        Limits limits = Limits.DEFAULT;
        assertThat(refusal(file, 1, limits.glyphs())).isEqualTo(Refusal.Code.TOO_MANY_PAGES);
        assertThat(refusal(file, limits.pages(), 4)).isEqualTo(Refusal.Code.TOO_MANY_GLYPHS);
    }

    private static Refusal.Code refusal(byte[] file, int pages, int glyphs) {
        Limits usual = Limits.DEFAULT;
        Limits limits = new Limits(
                usual.fileBytes(),
                usual.archiveBytes(),
                usual.inflationRatio(),
                usual.archiveEntries(),
                usual.archiveDepth(),
                usual.cells(),
                usual.events(),
                usual.nesting(),
                usual.textLength(),
                pages,
                glyphs,
                usual.seconds(),
                usual.pictures(),
                usual.pictureSide());
        Opened opened = new DocumentOpener(limits).open("a.pdf", file).getFirst();
        return ((Opened.Refused) opened).refusal().code();
    }
}
