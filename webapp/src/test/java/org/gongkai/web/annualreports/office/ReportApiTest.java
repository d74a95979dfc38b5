package org.gongkai.web.annualreports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.web.SampleFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ReportApiTest {
    private static final String CHECK = "/api/v1/reports/check";

    @Autowired
    private MockMvcTester http;

    @Test
    void every_file_gives_one_line_and_a_bad_one_does_not_stop_the_others() {
        MvcTestResult answer = http.post()
                .uri(CHECK)
                .multipart()
                .file(file("空.txt", new byte[0]))
                .file(file("样例.html", SampleFile.bytes()))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/x-ndjson;charset=UTF-8");
        List<String> lines = lines(answer);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("\"error\":{\"code\":\"IS_EMPTY\"");
        assertThat(lines.getLast()).contains("\"year\":2024", "\"edition\":\"E2021\"", "\"code\":\"R4-01\"", "RT-01");
    }

    @Test
    void reading_alone_does_not_check() {
        MvcTestResult answer = http.post()
                .uri("/api/v1/reports/read")
                .multipart()
                .file(file("样例.html", SampleFile.bytes()))
                .exchange();
        assertThat(lines(answer))
                .singleElement()
                .asString()
                .contains("\"value\":\"41\"")
                .doesNotContain("R4-01");
    }

    @Test
    void messages_are_english_where_asked_for() {
        MvcTestResult answer = http.post()
                .uri(CHECK + "?lang=en")
                .multipart()
                .file(file("a.html", SampleFile.bytes()))
                .exchange();
        assertThat(lines(answer).getFirst()).doesNotContain("请核对");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void a_request_without_a_file_or_with_an_unknown_profile_is_told_what_to_send() {
        MvcTestResult none = http.post().uri(CHECK).multipart().exchange();
        assertThat(none).hasStatus(400);
        assertThat(lines(none).getFirst()).contains("NO_FILE", "multipart/form-data");
        MvcTestResult profile = http.post()
                .uri(CHECK + "?profile=secret")
                .multipart()
                .file(file("a.html", SampleFile.bytes()))
                .exchange();
        assertThat(profile).hasStatus(400);
        assertThat(lines(profile).getFirst()).contains("secret", "publication");
    }

    @Test
    void more_than_fifty_files_are_refused_in_words() {
        var request = http.post().uri(CHECK).multipart();
        for (int i = 0; i <= Upload.MOST_FILES; i++) {
            request.file(file(i + ".txt", new byte[] {'a'}));
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatus(413);
        assertThat(lines(answer).getFirst()).contains("TOO_MANY_FILES", "51", "50");
    }

    @Test
    void another_site_cannot_make_a_browser_send_files_here() {
        assertThat(http.post()
                        .uri("/results")
                        .multipart()
                        .file(file("a.html", SampleFile.bytes()))
                        .header("Sec-Fetch-Site", "cross-site")
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void every_answer_forbids_inline_scripts_frames_and_sniffing() {
        MvcTestResult page = http.get().uri("/check").exchange();
        assertThat(page.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, null, bytes);
    }

    private static List<String> lines(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void one_report_is_converted_to_a_file_and_its_header_names_what_was_left_blank() {
        byte[] cut = new String(SampleFile.bytes(), StandardCharsets.UTF_8)
                .replace("<td>41</td>", "<td>四、一</td>")
                .replace("<td colspan=\"3\">41</td>", "<td colspan=\"3\">41.乱</td>")
                .getBytes(StandardCharsets.UTF_8);
        MvcTestResult answer = convert("docx", file("样例.html", cut));
        assertThat(answer)
                .hasStatusOk()
                .headers()
                .hasValue("Gongkai-Written-Blank", "disclosure.a20_5.licensing.decisions");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(".docx");
    }

    @Test
    void several_reports_come_as_a_zip_with_a_list_and_json_is_taken_back() throws IOException {
        byte[] json = convert("json", file("样例.html", SampleFile.bytes()))
                .getResponse()
                .getContentAsByteArray();
        MvcTestResult answer =
                convert("csv", file("样例.json", json), file("样例.html", SampleFile.bytes()), file("空.txt", new byte[0]));
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        Map<String, String> files = unzipped(answer.getResponse().getContentAsByteArray());
        assertThat(files).containsOnlyKeys("样例.csv", "样例-2.csv", "convert.ndjson");
        assertThat(files.get("样例.csv")).isEqualTo(files.get("样例-2.csv")).contains("requests.received.total");
        assertThat(files.getOrDefault("convert.ndjson", "").lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("\"code\":\"IS_EMPTY\""));
    }

    @Test
    void what_cannot_be_converted_is_said_in_words() {
        assertThat(convert("exe", file("样例.html", SampleFile.bytes())))
                .hasStatus(400)
                .bodyText()
                .contains("UNKNOWN_FORMAT", "docx, pdf, ofd");
        assertThat(convert("docx")).hasStatus(400).bodyText().contains("NO_FILE");
        assertThat(convert("docx", file("空.txt", new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("IS_EMPTY");
        assertThat(convert("docx", file("a.json", "{\"source\":{}}".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(422)
                .bodyText()
                .contains("NOT_OUR_JSON");
    }

    private MvcTestResult convert(String format, MockMultipartFile... files) {
        var request = http.post().uri("/api/v1/reports/convert?to=" + format).multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        return request.exchange();
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
