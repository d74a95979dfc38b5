package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Uploads are read while they arrive: whatever asks a request for a parameter before that receives all of it into memory. */
@SpringBootTest
class MappingsTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void no_mapping_asks_for_a_parameter() {
        assertThat(mappings.getHandlerMethods().keySet())
                .allSatisfy(mapping ->
                        assertThat(mapping.getParamsCondition().isEmpty()).isTrue());
    }
}
