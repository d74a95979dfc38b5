package org.gongkai.redaction.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.redaction.HostileSteps.NUMBER;
import static org.gongkai.redaction.HostileSteps.WORD;
import static org.gongkai.redaction.workbook.HostileWorkbooks.TELEPHONE;

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

class WorkbookRedactorTest {
    private static final List<Cover> COVERS = List.of(
            new Cover(Kind.RESIDENT_ID, NUMBER, "1101**********0038"),
            new Cover(Kind.MOBILE, TELEPHONE, "138****8000"));

    private static final Map<String, Why> REFUSED = Map.of("rows hidden by default", Why.UNKNOWN_CONTENT);

    @TestFactory
    Stream<DynamicTest> nothing_remains() {
        return HostileWorkbooks.all().entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey(), () -> nothingRemains(file.getKey(), file.getValue())));
    }

    private static void nothingRemains(String name, byte[] file) throws IOException {
        try {
            Redacted redacted = new Redactor().redact(file, MediaType.XLSX, COVERS);
            assertThat(REFUSED).doesNotContainKey(name);
            assertThat(Remains.of(redacted.bytes(), NUMBER, TELEPHONE, WORD)).isEmpty();
            assertThat(cells(redacted.bytes())).contains("公示名单");
            Redacted again = new Redactor().redact(redacted.bytes(), MediaType.XLSX, COVERS);
            assertThat(again.removed()).isEmpty();
            assertThat(again.bytes()).isEqualTo(redacted.bytes());
        } catch (CannotRedact refused) {
            assertThat(REFUSED).containsEntry(name, refused.why());
        }
    }

    @Test
    void what_is_shown_of_a_number_stands_in_its_cell() throws CannotRedact {
        byte[] file = new Xlsx().cell("<c r=\"A2\"><v>1.3800138E10</v></c>").bytes();
        Redacted redacted = new Redactor().redact(file, MediaType.XLSX, COVERS);
        assertThat(cells(redacted.bytes())).containsExactly("公示名单", "138****8000");
        assertThat(redacted.removed()).containsEntry(Removed.COVERED, 1);
    }

    @Test
    void the_result_of_a_formula_stays() throws CannotRedact, IOException {
        byte[] file = new Xlsx().cell("<c r=\"A2\"><f>1+1</f><v>2</v></c>").bytes();
        Redacted redacted = new Redactor().redact(file, MediaType.XLSX, COVERS);
        assertThat(cells(redacted.bytes())).containsExactly("公示名单", "2");
        assertThat(redacted.removed()).containsExactly(Map.entry(Removed.FORMULAS, 1));
    }

    static List<String> cells(byte[] file) {
        List<String> cells = new ArrayList<>();
        Opened opened = new DocumentOpener(Limits.DEFAULT).open("a.xlsx", file).getFirst();
        assertThat(opened).isInstanceOf(Opened.Readable.class);
        for (DocumentEvent event : ((Opened.Readable) opened).document().events()) {
            if (event instanceof DocumentEvent.Cell cell) {
                cells.add(cell.text());
            } else if (event instanceof DocumentEvent.Line line) {
                cells.add(line.text());
            }
        }
        return cells;
    }
}
