package org.gongkai.web.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;

class KeysTest {
    @RepeatedTest(500)
    void a_password_that_nobody_knows_never_holds_the_name_of_its_account() {
        assertThat(Keys.nobodysPassword("Ab").toLowerCase(Locale.ROOT))
                .hasSize(43)
                .doesNotContain("ab");
    }
}
