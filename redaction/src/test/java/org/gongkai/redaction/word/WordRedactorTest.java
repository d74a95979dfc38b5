package org.gongkai.redaction.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.redaction.HostileSteps.NUMBER;
import static org.gongkai.redaction.HostileSteps.WORD;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opened;
import org.gongkai.redaction.Redactor;
import org.gongkai.redaction.Remains;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Redacted;
import org.gongkai.redaction.model.Removed;
import org.gongkai.screening.sighting.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordRedactorTest {
    private static final String MASKED = "1101**********0038";
    private static final List<Cover> COVERS = List.of(new Cover(Kind.RESIDENT_ID, NUMBER, MASKED));

    /** Those that cannot be cleaned, and why. */
    private static final Map<String, Why> REFUSED = Map.of(
            "all is hidden by default", Why.UNKNOWN_CONTENT,
            "a table style that hides", Why.UNKNOWN_CONTENT,
            "a declared entity", Why.BROKEN,
            "a merged document", Why.FOREIGN_CONTENT,
            "a file that is cut off", Why.BROKEN);

    @TestFactory
    Stream<DynamicTest> nothing_remains() {
        return HostileWordFiles.all().entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey(), () -> nothingRemains(file.getKey(), file.getValue())));
    }

    private static void nothingRemains(String name, byte[] file) throws IOException {
        try {
            Redacted redacted = new Redactor().redact(file, MediaType.DOCX, COVERS);
            assertThat(REFUSED).doesNotContainKey(name);
            assertThat(Remains.of(redacted.bytes(), NUMBER, WORD)).isEmpty();
            assertThat(words(redacted.bytes()))
                    .anySatisfy(line -> assertThat(line).contains("本镇公示如下事项"));
            Redacted again = new Redactor().redact(redacted.bytes(), MediaType.DOCX, COVERS);
            assertThat(again.removed()).isEmpty();
            assertThat(again.bytes()).isEqualTo(redacted.bytes());
        } catch (CannotRedact refused) {
            assertThat(REFUSED).containsEntry(name, refused.why());
        }
    }

    @Test
    void what_is_shown_of_a_number_stands_where_it_stood() throws CannotRedact {
        byte[] file = new Docx()
                .body("<w:p><w:r><w:t>身份证号110101</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>199003</w:t></w:r>"
                        + "<w:r><w:t>070038</w:t></w:r></w:p>")
                .bytes();
        Redacted redacted = new Redactor().redact(file, MediaType.DOCX, COVERS);
        assertThat(words(redacted.bytes())).contains("身份证号" + MASKED);
        assertThat(redacted.removed()).containsEntry(Removed.COVERED, 1);
    }

    @Test
    void what_was_inserted_stays_and_what_was_deleted_goes() throws CannotRedact {
        byte[] file = new Docx()
                .body("<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                        + "<w:r><w:t>办法</w:t></w:r></w:p>")
                .bytes();
        Redacted redacted = new Redactor().redact(file, MediaType.DOCX, List.of());
        assertThat(words(redacted.bytes())).containsExactly("新办法");
        assertThat(redacted.removed()).containsEntry(Removed.TRACKED_CHANGES, 2);
    }

    @Test
    void no_mark_is_left_that_leads_nowhere() throws CannotRedact, IOException {
        byte[] file = new Docx()
                .body(
                        "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>甲</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r>"
                                + "<w:commentReference w:id=\"0\"/></w:r><w:r><w:object><o:OLEObject r:id=\"rId2\"><o:x/></o:OLEObject></w:object>"
                                + "</w:r></w:p>")
                .part("rId2", "package", "embeddings/a.xlsx", new byte[] {1})
                .bytes();
        Redacted redacted = new Redactor().redact(file, MediaType.DOCX, List.of());
        assertThat(Remains.of(redacted.bytes(), "comment", "OLEObject")).isEmpty();
        assertThat(words(redacted.bytes())).containsExactly("甲");
    }

    @Test
    void page_numbers_go_on_counting() throws CannotRedact, IOException {
        byte[] file = new Docx()
                .body(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .bytes();
        Redacted redacted = new Redactor().redact(file, MediaType.DOCX, List.of());
        assertThat(Remains.of(redacted.bytes(), "PAGE")).isNotEmpty();
        assertThat(redacted.removed()).isEmpty();
    }

    static List<String> words(byte[] file) {
        List<String> lines = new ArrayList<>();
        Opened opened = new DocumentOpener(Limits.DEFAULT).open("a.docx", file).getFirst();
        assertThat(opened).isInstanceOf(Opened.Readable.class);
        for (DocumentEvent event : ((Opened.Readable) opened).document().events()) {
            if (event instanceof DocumentEvent.Line line) {
                lines.add(line.text());
            }
        }
        return lines;
    }
}
