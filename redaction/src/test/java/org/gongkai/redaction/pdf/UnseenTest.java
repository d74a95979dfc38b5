package org.gongkai.redaction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.pdf.TextCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnseenTest {
    private static final String WORDS = "Words that nobody sees";

    static Stream<Case> unseen() {
        return Stream.of(
                new Case("invisible", WORDS, draft -> draft.raw("BT /F1 12 Tf 3 Tr 72 700 Td (" + WORDS + ") Tj ET")),
                new Case(
                        "for clipping alone",
                        WORDS,
                        draft -> draft.raw("q BT /F1 12 Tf 7 Tr 72 700 Td (" + WORDS + ") Tj ET Q")),
                new Case("too small", WORDS, draft -> draft.raw("BT /F1 0.2 Tf 72 700 Td (" + WORDS + ") Tj ET")),
                new Case("outside what is seen", WORDS, draft -> {
                    draft.page.setCropBox(new PDRectangle(0, 100, 595, 742));
                    draft.line(72, 50, WORDS);
                }),
                new Case(
                        "on a hidden layer",
                        WORDS,
                        draft -> draft.name("Properties", "L", ObjectCases.layer(draft, "Layer"))
                                .raw("/OC /L BDC")
                                .line(72, 650, WORDS)
                                .raw("EMC")),
                new Case("a form of a hidden layer", WORDS, draft -> {
                    COSStream form = draft.form("BT /F1 12 Tf 72 650 Td (" + WORDS + ") Tj ET");
                    form.setItem(COSName.OC, ObjectCases.layer(draft, "Layer"));
                    draft.name("XObject", "X", form).raw("/X Do");
                }));
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void what_nobody_sees_is_gone_though_nothing_of_it_is_covered(Case hidden) throws IOException, CannotRedact {
        byte[] file = hidden.made().bytes();
        assertThat(Traces.of(WORDS, file)).isNotEmpty();
        Journal journal = new Journal();

        byte[] redacted = new PdfRedactor().redact(file, new Covers(List.of()), journal);

        assertThat(Traces.of(WORDS, redacted)).isEmpty();
        assertThat(PdfRedactorTest.text(redacted, false)).contains(Draft.SENTENCE);
        assertThat(journal.counts()).containsEntry(Removed.HIDDEN_TEXT, 1);
    }

    @Test
    void an_address_that_hides_a_number_behind_escapes_is_no_link_any_more() throws IOException, CannotRedact {
        Draft draft = new Draft();
        ObjectCases.link(
                draft,
                "https://example.org/?tel=%2531" + TextCases.MOBILE.substring(1).replace("3", "%33"));
        ObjectCases.link(draft, "https://example.org/plain");
        Journal journal = new Journal();

        byte[] redacted = new PdfRedactor().redact(draft.bytes(), new Covers(PdfRedactorTest.COVERED), journal);

        try (PDDocument document = Loader.loadPDF(redacted)) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
        assertThat(Traces.of("https://example.org/plain", redacted)).isNotEmpty();
        assertThat(journal.counts()).containsEntry(Removed.ACTIVE_CONTENT, 1);
    }
}
