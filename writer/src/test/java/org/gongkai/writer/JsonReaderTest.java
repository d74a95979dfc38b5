package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value":"12"        | "value":"1e999999999" | value
            "year":2020         | "year":99999999999    | year
            "confidence":1.0    | "confidence":1.5      | confidence
            "from":"2020-01-01" | "from":"2020-13-01"   | from
            """)
    void a_value_out_of_its_bounds_is_refused_and_named(String good, String bad, String member) {
        String line = new JsonWriter(Locale.CHINA).line(someReport(), List.of());
        assertThat(line).contains(good);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.report(line.replace(good, bad)))
                .withMessageContaining("'" + member + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.12E-4", "1.1102230246251565E-16", "0", "1.0"})
    void every_share_that_is_written_is_taken_back(String margin) {
        String line = new JsonWriter(Locale.CHINA).line(someReport(), List.of());
        String changed = line.replaceFirst("\"editionMargin\":[0-9.]+", "\"editionMargin\":" + margin);
        assertThat(READER.report(changed).editionMargin()).isEqualTo(Double.parseDouble(margin));
    }

    private static Report someReport() {
        return SampleReport.of("a.txt")
                .number("requests.received.natural", "12", 40)
                .build();
    }
}
