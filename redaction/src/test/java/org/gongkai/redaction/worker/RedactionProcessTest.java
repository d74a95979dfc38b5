package org.gongkai.redaction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.outgoing.markup.ZipParts;
import org.gongkai.documents.worker.WorkerLaunch;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Redacted;
import org.gongkai.redaction.model.Removed;
import org.gongkai.screening.sighting.Kind;
import org.junit.jupiter.api.Test;

class RedactionProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Cover> COVERS = List.of(new Cover(Kind.MOBILE, "13800138000", "138****8000"));

    @Test
    void a_file_is_redacted_in_another_process() throws CannotRedact {
        Redacted redacted = new RedactionProcess(256, PATIENCE).redact(docx(), MediaType.DOCX, COVERS);
        assertThat(redacted.removed()).isEqualTo(Map.of(Removed.COVERED, 1));
        assertThat(new String(redacted.bytes(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void why_a_file_is_not_redacted_comes_back() {
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> new RedactionProcess(256, PATIENCE).redact(new byte[9], MediaType.DOCX, COVERS))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.BROKEN));
    }

    @Test
    void a_process_that_takes_too_long_is_ended() {
        RedactionProcess process =
                new RedactionProcess(() -> new WorkerLaunch(Silent.class.getName(), 64), Duration.ofMillis(500));
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> process.redact(new byte[9], MediaType.DOCX, COVERS))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.TOO_SLOW));
    }

    private static byte[] docx() {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        return new ZipParts()
                .add(
                        "_rels/.rels",
                        utf8("<Relationships><Relationship Id=\"a\" Type=\"" + type
                                + "\" Target=\"word/document.xml\"/>" + "</Relationships>"))
                .add(
                        "word/document.xml",
                        utf8("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>13800138000</w:t></w:r></w:p></w:body></w:document>"))
                .bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A process that never answers. */
    static final class Silent {
        private Silent() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
