package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.PLANTED;
import static org.gongkai.cli.GongkaiSession.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.checks.Checks;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReportCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void reading_a_report_gives_its_cells_and_exit_0_whatever_is_wrong_in_it() {
        GongkaiSession session = gongkai("read", "--format=json", PLANTED.toString());
        assertThat(session.exit()).isZero();
        JsonNode report = JSON.readTree(session.out());
        assertThat(report.get("edition").asString()).isEqualTo("E2021");
        assertThat(report.get("year").asInt()).isEqualTo(2023);
        assertThat(report.at("/source/name").asString()).isEqualTo(PLANTED.toString());
    }

    @Test
    void checking_finds_the_planted_errors_and_exits_1() {
        GongkaiSession session = gongkai("check", "--format=json", PLANTED.toString());
        assertThat(session.exit()).isEqualTo(1);
        List<JsonNode> errors = JSON.readTree(session.out())
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("severity").asString().equals("ERROR"))
                .toList();
        assertThat(errors)
                .extracting(finding -> finding.get("kind").asString())
                .containsExactlyInAnyOrder("PERIOD", "SUM");
    }

    @Test
    void the_rules_are_listed_without_a_file_in_both_languages() {
        GongkaiSession chinese = gongkai("check", "--rules");
        assertThat(chinese.exit()).isZero();
        assertThat(chinese.out()).contains("RT-01  错误", "依据：");
        assertThat(gongkai("check", "--rules", "--lang", "en").out()).contains("RT-01  error", "basis: ");
    }

    @Test
    void the_findings_are_those_of_the_library() throws IOException {
        Report report = new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard())
                .read(PLANTED.toString(), Files.readAllBytes(PLANTED)).stream()
                        .map(reading -> ((Reading.Success) reading).report())
                        .findFirst()
                        .orElseThrow();
        List<String> messages = Stream.concat(report.findings().stream(), Checks.standard().check(report).stream())
                .map(Finding::message)
                .map(message -> message.zh())
                .toList();
        JsonNode printed = JSON.readTree(
                gongkai("check", "--format=json", PLANTED.toString()).out());
        assertThat(printed.get("findings").valueStream())
                .extracting(finding -> finding.get("message").asString())
                .containsExactlyInAnyOrderElementsOf(messages);
    }

    @Test
    void text_is_the_default_and_csv_has_one_header() {
        assertThat(gongkai("check", PLANTED.toString()).out()).contains("青石镇人民政府", "错误");
        List<String> cells = gongkai("read", "--format", "csv", PLANTED.toString(), PLANTED.toString())
                .lines();
        assertThat(cells.getFirst()).startsWith("name,issuer,year,edition,key");
        assertThat(cells.stream().filter(line -> line.startsWith("name,issuer")))
                .hasSize(1);
        assertThat(gongkai("check", "--format=csv", PLANTED.toString()).lines())
                .first()
                .asString()
                .contains("severity,line,message");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_on_both_streams_and_the_others_are_read() throws IOException {
        Path empty = Files.createFile(folder.resolve("空的.txt"));
        Path picture =
                Files.write(folder.resolve("扫描.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        GongkaiSession session =
                gongkai("read", "--format=json", "没有.txt", empty.toString(), picture.toString(), PLANTED.toString());
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.lines()).hasSize(4);
        assertThat(session.complaints()).hasSize(3);
        assertThat(session.complaints().get(0)).contains("没有.txt");
        assertThat(session.complaints().get(1)).contains("空的.txt");
        assertThat(session.complaints().get(2)).contains("扫描.docx");
        List<JsonNode> objects = session.lines().stream().map(JSON::readTree).toList();
        assertThat(objects.get(0).at("/error/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(objects.get(1).at("/error/code").asString()).isEqualTo("IS_EMPTY");
        assertThat(objects.get(2).has("error")).isTrue();
        assertThat(objects.get(3).get("issuer").asString()).contains("青石镇");
    }

    @Test
    void a_file_not_processed_weighs_more_than_an_error_found() {
        assertThat(gongkai("check", PLANTED.toString(), "没有.txt").exit()).isEqualTo(2);
    }

    @Test
    void a_folder_gives_its_files_by_name_with_those_below_and_without_hidden_ones() throws IOException {
        Files.createDirectories(folder.resolve("乙"));
        Files.copy(PLANTED, folder.resolve("乙/3.txt"));
        Files.copy(PLANTED, folder.resolve("2.txt"));
        Files.copy(PLANTED, folder.resolve("1.txt"));
        Files.writeString(folder.resolve(".hidden"), "x");
        Files.writeString(folder.resolve("~$1.docx"), "x");
        GongkaiSession session = gongkai("read", "--format=json", folder.toString());
        assertThat(session.exit()).isZero();
        assertThat(session.lines())
                .extracting(
                        line -> Path.of(JSON.readTree(line).at("/source/name").asString())
                                .getFileName())
                .extracting(String::valueOf)
                .containsExactly("1.txt", "2.txt", "3.txt");
    }

    @Test
    void an_empty_folder_is_not_processed() {
        GongkaiSession session = gongkai("read", folder.toString());
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.complaints()).singleElement().asString().contains(folder.toString());
    }

    @Test
    void many_files_come_in_the_order_given() throws IOException {
        String[] arguments = Stream.concat(
                        Stream.of("read", "--format=json"),
                        IntStream.range(0, 40).mapToObj(i -> i % 3 == 0 ? "没有-" + i + ".txt" : copy(i)))
                .toArray(String[]::new);
        GongkaiSession session = gongkai(arguments);
        assertThat(session.lines())
                .extracting(line -> JSON.readTree(line).at("/source/name").asString())
                .containsExactly(Stream.of(arguments).skip(2).toArray(String[]::new));
    }

    @Test
    void standard_input_is_read_where_the_file_is_a_dash() throws IOException {
        GongkaiSession session = gongkai(Files.readAllBytes(PLANTED), Map.of(), "read", "--format=json", "-");
        assertThat(session.exit()).isZero();
        assertThat(JSON.readTree(session.out()).at("/source/name").asString()).isEqualTo("-");
    }

    @Test
    void findings_are_told_in_english_where_asked_for() {
        JsonNode report = JSON.readTree(gongkai("check", "--lang=en", "--format=json", PLANTED.toString())
                .out());
        assertThat(report.at("/findings/0/message").asString()).containsPattern("[a-z]{4}");
    }

    private String copy(int i) {
        try {
            return Files.copy(PLANTED, folder.resolve(i + ".txt")).toString();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
