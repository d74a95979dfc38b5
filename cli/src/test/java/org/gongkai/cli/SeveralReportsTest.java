package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.PLANTED;
import static org.gongkai.cli.GongkaiSession.gongkai;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code compare} and {@code aggregate} on reports of invented towns. */
class SeveralReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path thisYear = PLANTED;
    private Path lastYear = PLANTED;

    @BeforeEach
    void two_years_of_one_town() throws IOException {
        String text = Files.readString(PLANTED);
        thisYear = Files.writeString(folder.resolve("青石镇-2023.txt"), text);
        lastYear = Files.writeString(
                folder.resolve("青石镇-2022.txt"), text.replace("2023", "2022").replace("2024", "2023"));
    }

    @Test
    void comparing_shows_both_values_of_every_figure() {
        GongkaiSession session = gongkai("compare", "--json", lastYear.toString(), thisYear.toString());

        JsonNode compared = JSON.readTree(session.out());
        assertThat(faults("compare", session.out())).isEmpty();
        assertThat(compared.at("/last/year").asInt()).isEqualTo(2022);
        assertThat(compared.at("/current/year").asInt()).isEqualTo(2023);
        assertThat(compared.get("figures").size()).isEqualTo(200);
        assertThat(compared.get("figures").valueStream())
                .allMatch(figure ->
                        figure.get("last").has("value") && figure.get("current").has("value"));
    }

    @Test
    void comparing_finds_what_checking_finds_and_exits_1() {
        GongkaiSession session = gongkai("compare", lastYear.toString(), thisYear.toString());

        assertThat(session.exit()).isEqualTo(1);
        assertThat(session.out()).contains("2022年度与2023年度对照", "R4-01", "RY-04");
    }

    @Test
    void swapped_years_are_said_in_words() {
        assertThat(gongkai("compare", thisYear.toString(), lastYear.toString()).out())
                .contains("先后好像反了");
    }

    @Test
    void comparing_wants_two_files() {
        GongkaiSession session = gongkai("compare", thisYear.toString());

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.complaints()).singleElement().asString().contains("给了 1 个");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_exits_2() {
        GongkaiSession session = gongkai("compare", folder.resolve("没有.docx").toString(), thisYear.toString());

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.complaints()).singleElement().asString().contains("没有.docx");
    }

    @Test
    void a_folder_is_added_year_by_year_with_its_proof() throws IOException {
        Files.writeString(
                folder.resolve("白水镇-2023.txt"), Files.readString(PLANTED).replace("青石", "白水"));

        GongkaiSession session = gongkai("aggregate", "--json", folder.toString());

        assertThat(session.exit()).isZero();
        assertThat(faults("aggregate", session.out())).isEmpty();
        JsonNode sums = JSON.readTree(session.out()).get("sums");
        assertThat(sums.valueStream().map(sum -> sum.get("year").asInt())).containsExactly(2022, 2023);
        assertThat(sums.at("/1/proof").size()).isEqualTo(2);
        assertThat(sums.at("/1/cells/requests.received.total/sum").asInt())
                .isEqualTo(2 * sums.at("/0/cells/requests.received.total/sum").asInt())
                .isPositive();
        assertThat(sums.at("/0/missing/0").asString()).contains("白水镇");
    }

    @Test
    void a_body_on_the_list_that_gave_nothing_is_missing() throws IOException {
        Path bodies = Files.writeString(folder.resolve("名单"), "青石镇人民政府\n柳湾镇人民政府\n");

        assertThat(gongkai("aggregate", "--bodies", bodies.toString(), thisYear.toString())
                        .out())
                .contains("缺 1 份：柳湾镇人民政府");
    }

    @Test
    void a_compiled_report_that_is_not_the_sum_is_an_error() throws IOException {
        Path twice = Files.writeString(
                folder.resolve("白水镇.txt"), Files.readString(PLANTED).replace("青石", "白水"));

        GongkaiSession session =
                gongkai("aggregate", "--compiled", thisYear.toString(), thisYear.toString(), twice.toString());

        assertThat(session.exit()).isEqualTo(1);
        assertThat(session.out()).contains("RY-07", "2 份报告相加是");
    }

    @Test
    void an_unknown_level_is_a_mistake_with_the_choices() {
        GongkaiSession session = gongkai("aggregate", "--level", "乡镇", thisYear.toString());

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.complaints()).singleElement().asString().contains("乡镇", "township");
    }

    private static List<Error> faults(String schema, String json) {
        Path file = Path.of("../docs/schemas/" + schema + ".schema.json");
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file))
                    .validate(json, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
