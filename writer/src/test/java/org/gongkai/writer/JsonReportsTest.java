package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

class JsonReportsTest {
    @Test
    void every_line_is_a_report_and_a_broken_one_is_named_with_its_number() {
        Report report = SampleReport.of("a.txt")
                .number("requests.received.natural", "12", 40)
                .build();
        String line = new JsonWriter(Locale.CHINA).line(report, List.of());
        byte[] file = ("\uFEFF" + line + "\n\n{\"source\":{}}\n" + line + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(JsonReports.isOurs(file)).isTrue();
        assertThat(JsonReports.lines("a.json", file))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(JsonReports.Line.Of.class),
                        second -> assertThat(((JsonReports.Line.Broken) second)
                                        .message()
                                        .zh())
                                .contains("“a.json”第 3 行"),
                        third -> assertThat(((JsonReports.Line.Of) third)
                                        .report()
                                        .cell("requests.received.natural")
                                        .raw())
                                .isEqualTo("12"));
    }

    @Test
    void other_json_and_documents_are_not_ours() {
        assertThat(JsonReports.isOurs("{\"name\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(JsonReports.isOurs("全年公开131条".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(JsonReports.isOurs(new byte[0])).isFalse();
    }
}
