package org.gongkai.redaction.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.redaction.pdf.TextCases.MOBILE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.junit.jupiter.api.Test;

class PdfFilesTest {
    private final Journal journal = new Journal();

    private byte[] redacted(byte[] file) throws CannotRedact {
        return new PdfRedactor().redact(file, new Covers(PdfRedactorTest.COVERED), journal);
    }

    private static void assertRefused(byte[] file, Why why) {
        assertThatThrownBy(() -> new PdfRedactor().redact(file, new Covers(PdfRedactorTest.COVERED), new Journal()))
                .isInstanceOfSatisfying(
                        CannotRedact.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new Draft().line(72, 700, MOBILE).bytes())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_file_that_opens_with_a_password_alone_is_refused() throws IOException {
        assertRefused(locked("user"), Why.BROKEN);
    }

    @Test
    void a_file_that_is_restricted_alone_is_redacted_and_no_longer_restricted() throws IOException, CannotRedact {
        byte[] redacted = redacted(locked(""));

        assertThat(Traces.of(MOBILE, redacted)).isEmpty();
        assertThat(PdfRedactorTest.text(redacted, false)).contains(Draft.SENTENCE);
        try (PDDocument document = Loader.loadPDF(redacted)) {
            assertThat(document.isEncrypted()).isFalse();
        }
    }

    @Test
    void an_earlier_state_is_gone() throws IOException, CannotRedact {
        byte[] first = new Draft().line(72, 700, MOBILE).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(first)) {
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.CONTENTS, Draft.stream("BT /F1 12 Tf 72 780 Td (Later.) Tj ET"));
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThat(Arrays.copyOf(out.toByteArray(), first.length)).isEqualTo(first);

        byte[] redacted = redacted(out.toByteArray());

        assertThat(new String(redacted, StandardCharsets.ISO_8859_1)).containsOnlyOnce("startxref");
        assertThat(PdfRedactorTest.text(redacted, false)).contains("Later.");
        try (PDDocument document = Loader.loadPDF(redacted)) {
            assertThat(document.getDocument().getXrefTable()).hasSizeLessThan(12);
        }
        assertThat(journal.counts()).containsEntry(Removed.EARLIER_STATES, 1);
    }

    @Test
    void an_object_that_nothing_calls_is_gone() throws IOException, CannotRedact {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(new Draft().bytes())) {
            COSDictionary unknown = new COSDictionary();
            unknown.setString("Note", MOBILE);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Unknown"), unknown);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        String called = out.toString(StandardCharsets.ISO_8859_1);
        byte[] file = called.replaceAll("/Unknown \\d+ 0 R", "").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Traces.of(MOBILE, file)).isNotEmpty();

        assertThat(Traces.of(MOBILE, redacted(file))).isEmpty();
    }

    @Test
    void the_table_of_characters_tells_only_those_that_are_drawn() throws IOException, CannotRedact {
        Draft draft = new Draft();
        var font = draft.noto();
        draft.raw("BT /N 14 Tf 72 700 Td " + draft.hex(font, "\u6751\u6c11" + TextCases.NAME) + " Tj ET");

        byte[] redacted = redacted(draft.bytes());

        assertThat(PdfRedactorTest.text(redacted, false)).contains("\u6751\u6c11");
        assertThat(Traces.of(TextCases.NAME.substring(1), redacted)).isEmpty();
    }

    @Test
    void the_same_file_is_written_the_same_each_time() throws IOException, CannotRedact {
        byte[] file = new Draft().line(72, 700, MOBILE).bytes();

        assertThat(redacted(file)).isEqualTo(redacted(file));
    }

    @Test
    void a_scan_whose_text_was_read_by_a_machine_is_refused_where_its_dots_show_what_is_covered() throws IOException {
        Draft scan = new Draft().name("XObject", "I", Draft.dots()).raw("q 595 0 0 842 0 0 cm /I Do Q");
        assertRefused(
                scan.raw("BT 3 Tr /F1 12 Tf 72 700 Td (" + MOBILE + ") Tj ET").bytes(), Why.UNKNOWN_CONTENT);
    }

    @Test
    void text_under_a_picture_that_may_show_it_is_refused() throws IOException {
        Draft scan = new Draft().line(72, 700, MOBILE).name("XObject", "I", Draft.dots());
        assertRefused(scan.raw("q 595 0 0 842 0 0 cm /I Do Q").bytes(), Why.UNKNOWN_CONTENT);
    }

    @Test
    void characters_of_which_nothing_tells_what_they_are_are_refused() throws IOException {
        Draft draft = new Draft();
        var font = draft.noto();
        draft.raw("BT /N 14 Tf 72 700 Td " + draft.hex(font, TextCases.ID) + " Tj ET");
        draft.embed(font);
        font.getCOSObject().removeItem(COSName.TO_UNICODE);
        assertRefused(draft.bytes(), Why.UNKNOWN_CONTENT);
    }

    @Test
    void text_in_a_pattern_is_refused() throws IOException {
        Draft draft = new Draft();
        COSStream pattern = draft.form("BT /F1 12 Tf 2 5 Td (" + MOBILE + ") Tj ET");
        pattern.removeItem(COSName.SUBTYPE);
        pattern.setInt(COSName.PATTERN_TYPE, 1);
        pattern.setInt(COSName.PAINT_TYPE, 1);
        pattern.setInt(COSName.TILING_TYPE, 1);
        pattern.setInt(COSName.X_STEP, 200);
        pattern.setInt(COSName.Y_STEP, 200);
        draft.name("Pattern", "P", pattern).raw("/Pattern cs /P scn 0 0 400 400 re f");
        assertRefused(draft.bytes(), Why.UNKNOWN_CONTENT);
    }

    @Test
    void an_operand_too_many_is_refused_since_readers_differ_on_which_one_they_take() throws IOException {
        assertRefused(new Draft().raw("BT /F1 12 Tf (" + MOBILE + ") (x) Tj ET").bytes(), Why.BROKEN);
    }

    @Test
    void a_form_that_draws_itself_is_refused() throws IOException {
        Draft draft = new Draft();
        COSStream form = draft.form("/X Do /X Do");
        form.getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, draft.named("XObject"));
        assertRefused(draft.name("XObject", "X", form).raw("/X Do").bytes(), Why.TOO_LARGE);
    }

    @Test
    void forms_that_draw_forms_without_end_are_refused() throws IOException {
        Draft draft = new Draft();
        for (int i = 0; i < 20; i++) {
            draft.name("XObject", "X" + i, draft.form(("/X" + (i + 1) + " Do ").repeat(10)));
            draft.named("XObject").getCOSStream(COSName.getPDFName("X" + i)).removeItem(COSName.RESOURCES);
        }
        assertRefused(draft.raw("/X0 Do").bytes(), Why.TOO_LARGE);
    }

    @Test
    void a_damaged_file_is_refused_or_redacted_and_nothing_else() throws IOException {
        byte[] file = new Draft().line(72, 700, MOBILE).bytes();
        Random random = new Random(7);
        int done = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = file.clone();
            for (int hit = 0; hit < 4; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PdfRedactorTest.text(redacted(damaged), false)).doesNotContain(MOBILE);
                done++;
            } catch (CannotRedact refused) {
                assertThat(List.of(Why.values())).contains(refused.why());
            }
        }
        assertThat(done).isBetween(1, 399);
    }
}
