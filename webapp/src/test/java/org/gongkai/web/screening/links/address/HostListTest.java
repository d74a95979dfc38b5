package org.gongkai.web.screening.links.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostListTest {
    private final HostList list = HostList.of("*.gov.cn, www.example.cn；临江.中国");

    @ParameterizedTest
    @ValueSource(strings = {"www.gov.cn", "a.b.gov.cn", "www.example.cn", "xn--miq684e.xn--fiqs8s"})
    void a_host_that_is_named_or_under_a_named_end_may_be_asked(String host) {
        assertThat(list.allows(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gov.cn", "evilgov.cn", "www.gov.cn.evil.com", "example.cn", "a.www.example.cn", "gov.cn.", ""})
    void what_only_looks_like_it_may_not(String host) {
        assertThat(list.allows(host)).isFalse();
    }

    @Test
    void an_empty_list_lets_nobody_be_asked() {
        assertThat(HostList.of(" , ").isEmpty()).isTrue();
        assertThat(HostList.of("").allows("www.gov.cn")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*.cn",
                "cn",
                "*gov.cn",
                "http://www.gov.cn",
                "www.gov.cn/",
                "www.*.cn",
                "www..cn",
                "gov_cn.cn",
                ".*"
            })
    void what_is_no_name_ends_the_start(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostList.of("www.gov.cn," + written))
                .withMessage(written);
    }
}
