package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static final JsonReader READER = new JsonReader(Editions.standard());

    @Test
    void what_was_written_reads_as_the_same_line() {
        Report report = SampleReport.of("a.txt")
                .number("requests.received.natural", "12", 40)
                .blank("requests.received.total", 40)
                .amount("disclosure.a20_9.procurement.amount", "2192.63", "万元")
                .build();
        String line = new JsonWriter(Locale.CHINA).line(report, report.findings());
        Report again = READER.report(line);
        String written = new JsonWriter(Locale.CHINA).line(again, report.findings());
        assertThat(written).isEqualTo(line);
    }

    @Test
    void a_line_that_is_no_report_is_refused_with_the_member_that_lacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.report("{\"edition\":\"E2021\"}"))
                .withMessageContaining("issuer");
        assertThatIllegalArgumentException().isThrownBy(() -> READER.report("[1]"));
        assertThatIllegalArgumentException().isThrownBy(() -> READER.report("{\"edition\":"));
    }
}
