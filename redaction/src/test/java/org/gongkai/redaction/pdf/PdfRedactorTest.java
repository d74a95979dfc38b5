package org.gongkai.redaction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.pdf.TextCases.Case;
import org.gongkai.screening.sighting.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfRedactorTest {
    static final List<Cover> COVERED = List.of(
            new Cover(Kind.RESIDENT_ID, TextCases.ID, "******************"),
            new Cover(Kind.MOBILE, TextCases.MOBILE, "138****8000"),
            new Cover(Kind.WELFARE, TextCases.NAME, "**"));

    static Stream<Case> cases() {
        return Stream.concat(TextCases.all().stream(), ObjectCases.all().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_of_the_secret_is_left(Case hostile) throws IOException, CannotRedact {
        Draft draft = hostile.made();
        byte[] file = draft.bytes();

        byte[] redacted = new PdfRedactor().redact(file, new Covers(COVERED), new Journal());

        assertThat(Traces.of(hostile.secret(), redacted)).isEmpty();
        if (draft.codes().length > 0) {
            assertThat(Traces.of(List.of(draft.codes()), redacted)).isEmpty();
        }
        for (boolean isSorted : List.of(false, true)) {
            assertThat(text(redacted, isSorted).replaceAll("\\s", ""))
                    .contains(Draft.SENTENCE.replace(" ", ""))
                    .doesNotContain(hostile.secret());
        }
        Journal again = new Journal();
        new PdfRedactor().redact(redacted, new Covers(COVERED), again);
        assertThat(again.counts()).isEmpty();
    }

    static Stream<Case> broken() {
        return TextCases.BROKEN.stream();
    }

    /** Halves of a secret that stay are no trace of the whole of it, so that they are counted. */
    @ParameterizedTest
    @MethodSource("broken")
    void what_is_broken_up_is_taken_out_all_the_same(Case hostile) throws IOException, CannotRedact {
        byte[] file = hostile.made().bytes();
        Journal journal = new Journal();

        byte[] redacted = new PdfRedactor().redact(file, new Covers(COVERED), journal);

        int stars = hostile.secret().equals(TextCases.ID) ? 18 : 4;
        assertThat(journal.counts()).containsEntry(Removed.COVERED, 1);
        assertThat(signs(file) - signs(redacted)).isGreaterThanOrEqualTo(stars);
    }

    private static long signs(byte[] file) throws IOException {
        return text(file, false).chars().filter(Character::isLetterOrDigit).count();
    }

    static String text(byte[] file, boolean isSorted) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(isSorted);
            return reader.getText(document);
        }
    }
}
