package org.gongkai.web;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void each_business_word_keeps_to_its_walls() {
        ApplicationModules.of(GongkaiApplication.class).verify();
    }
}
