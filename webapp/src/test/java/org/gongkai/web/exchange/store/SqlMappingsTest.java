package org.gongkai.web.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.exchange.tables.Mappings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class SqlMappingsTest {
    private static final String PRINT = "a".repeat(64);

    @Autowired
    private Mappings mappings;

    @Test
    void what_was_decided_last_is_remembered_for_each_body_purpose_and_heading() {
        mappings.remember(8801, "list", PRINT, new Mapping(Map.of("title", 1, "day", 3)));
        mappings.remember(8801, "list", PRINT, new Mapping(Map.of("title", 2)));
        assertThat(mappings.find(8801, "list", PRINT)).contains(new Mapping(Map.of("title", 2)));
        assertThat(mappings.find(8801, "other", PRINT)).isEmpty();
        assertThat(mappings.find(8802, "list", PRINT)).isEmpty();
        assertThat(mappings.find(8801, "list", "b".repeat(64))).isEmpty();
    }
}
