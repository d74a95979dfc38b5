package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.gongkai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DueCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_reply_is_due_on_the_twentieth_workday() {
        GongkaiSession session = gongkai("due", "--rule", "reply", "--from", "2024-02-02");
        assertThat(session.exit()).isZero();
        assertThat(session.lines().getFirst()).isEqualTo("最后一天：2024-03-06（星期三）");
    }

    @Test
    void a_number_of_workdays_needs_no_rule() {
        assertThat(json("--from", "2024-03-04", "--workdays", "20").get("due").asString())
                .isEqualTo("2024-04-01");
    }

    @Test
    void every_day_is_explained_and_the_counted_ones_are_numbered() {
        JsonNode due = json("--from", "2024-02-02", "--rule", "reply");
        assertThat(due.get("provisional").asBoolean()).isFalse();
        assertThat(due.get("days")).anySatisfy(day -> {
            assertThat(day.get("date").asString()).isEqualTo("2024-02-04");
            assertThat(day.get("counted").asBoolean()).isTrue();
            assertThat(day.get("why").asString()).contains("调休上班");
        });
        assertThat(due.at("/days/" + (due.get("days").size() - 1))
                        .get("ordinal")
                        .asInt())
                .isEqualTo(20);
        assertThat(gongkai("due", "--from", "2024-02-02", "--rule", "reply", "--explain")
                        .lines())
                .anyMatch(line -> line.contains("第 20 天"));
    }

    @Test
    void a_suspension_and_an_extension_move_the_due_date() {
        assertThat(json("--from", "2024-03-04", "--workdays", "20", "--suspended", "2024-03-11..2024-03-15")
                        .get("due")
                        .asString())
                .isEqualTo("2024-04-08");
        assertThat(json("--from", "2024-03-04", "--workdays", "20", "--extended", "1")
                        .get("due")
                        .asString())
                .isEqualTo("2024-04-02");
    }

    @Test
    void an_answer_in_a_year_without_notice_says_that_it_is_provisional() {
        assertThat(json("--from", "2040-03-05", "--workdays", "5")
                        .get("provisional")
                        .asBoolean())
                .isTrue();
        assertThat(gongkai("due", "--from", "2040-03-05", "--workdays", "5").out())
                .contains("2040", "暂定");
    }

    @Test
    void known_on_forgets_notices_published_later() {
        assertThat(json("--from", "2024-03-04", "--workdays", "20", "--known-on", "2020-01-01")
                        .get("provisional")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_rules_are_listed_with_their_short_names() {
        assertThat(gongkai("due", "--rules").lines())
                .hasSizeGreaterThan(30)
                .anyMatch(line -> line.startsWith("reply-20wd（简称 reply）"));
    }

    @Test
    void the_rules_come_as_json_where_asked_for() {
        JsonNode rules = json("--rules").get("rules");
        assertThat(rules).hasSizeGreaterThan(30).anySatisfy(rule -> {
            assertThat(rule.get("rule").asString()).isEqualTo("reply-20wd");
            assertThat(rule.at("/aliases/0").asString()).isEqualTo("reply");
            assertThat(rule.get("amount").asInt()).isEqualTo(20);
            assertThat(rule.get("unit").asString()).isEqualTo("workday");
        });
        assertThat(rules)
                .allSatisfy(rule -> assertThat(gongkai(
                                        "due",
                                        "--from",
                                        "2024-03-04",
                                        "--rule",
                                        rule.get("rule").asString())
                                .err())
                        .doesNotContain("--rules"));
    }

    @Test
    void the_json_has_the_members_of_its_schema() throws Exception {
        JsonNode schema = JSON.readTree(Files.readString(Path.of("../docs/schemas/due.schema.json")));
        JsonNode due = json("--from", "2024-02-02", "--rule", "reply");
        assertThat(new TreeSet<>(due.propertyNames()))
                .isEqualTo(new TreeSet<>(schema.get("properties").propertyNames()));
        assertThat(due.get("days"))
                .allSatisfy(day -> assertThat(new TreeSet<>(day.propertyNames()))
                        .isEqualTo(new TreeSet<>(
                                schema.at("/properties/days/items/properties").propertyNames())));
    }

    private static JsonNode json(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "due";
        all[1] = "--json";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        GongkaiSession session = gongkai(all);
        assertThat(session.err()).isEmpty();
        assertThat(session.lines()).hasSize(1);
        return JSON.readTree(session.out());
    }
}
