package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.gongkai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.gongkai.regulation.fees.FeeQuantity;
import org.gongkai.regulation.fees.ProcessingFee;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FeeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_eleventh_and_twelfth_piece_cost_a_hundred_yuan_each() {
        GongkaiSession session = gongkai("fee", "--pieces", "12");
        assertThat(session.exit()).isZero();
        assertThat(session.out()).contains("信息处理费：200 元", "第 11 至 12 件：2 件 × 100 元 = 200 元");
    }

    @Test
    void the_json_gives_what_the_library_gives() {
        JsonNode fee = JSON.readTree(gongkai("fee", "--pages", "260", "--json").out());
        assertThat(fee.get("yuan").asLong())
                .isEqualTo(ProcessingFee.of(new FeeQuantity.Pages(260)).yuan());
        assertThat(fee.get("by").asString()).isEqualTo("pages");
    }

    @Test
    void nothing_asked_costs_nothing() {
        assertThat(gongkai("fee", "--pages", "0").out()).startsWith("信息处理费：0 元");
    }

    @Test
    void the_json_has_the_members_of_its_schema() throws Exception {
        JsonNode schema = JSON.readTree(Files.readString(Path.of("../docs/schemas/fee.schema.json")));
        JsonNode fee = JSON.readTree(gongkai("fee", "--pieces", "35", "--json").out());
        assertThat(new TreeSet<>(fee.propertyNames()))
                .isEqualTo(new TreeSet<>(schema.get("properties").propertyNames()));
        assertThat(new TreeSet<>(fee.at("/brackets/0").propertyNames()))
                .isEqualTo(new TreeSet<>(
                        schema.at("/properties/brackets/items/properties").propertyNames()));
    }
}
