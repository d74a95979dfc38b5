package org.gongkai.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.apache.catalina.valves.RemoteIpValve;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.web.platform.command.WrongSettingException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class ProxiesTest {
    private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    @Test
    void nobody_is_believed_where_no_proxy_is_named() {
        new Proxies().declaredProxies(" ").customize(server);
        assertThat(server.getEngineValves()).isEmpty();
    }

    @Test
    void only_the_named_addresses_are_believed() {
        new Proxies().declaredProxies("10.0.0.5, ::1").customize(server);
        assertThat(server.getEngineValves())
                .singleElement(InstanceOfAssertFactories.type(RemoteIpValve.class))
                .satisfies(valve -> assertThat("10.0.0.5").matches(valve.getInternalProxies()))
                .satisfies(valve -> assertThat("0:0:0:0:0:0:0:1").matches(valve.getInternalProxies()))
                .satisfies(valve -> assertThat("10.0.0.50").doesNotMatch(valve.getInternalProxies()))
                .satisfies(valve -> assertThat("10a0.0.5").doesNotMatch(valve.getInternalProxies()));
    }

    @Test
    void a_name_is_refused_in_words() {
        assertThatThrownBy(() -> new Proxies().declaredProxies("10.0.0.5,proxy.local"))
                .isInstanceOfSatisfying(WrongSettingException.class, refused -> {
                    assertThat(refused.sentence(Locale.SIMPLIFIED_CHINESE))
                            .isEqualTo(
                                    "“proxy.local”不能用在 GONGKAI_PROXIES 里：应为代理服务器的 IP 地址，几个之间用逗号分开，例如 127.0.0.1,10.0.0.5");
                    assertThat(refused.sentence(Locale.ENGLISH)).contains("proxy.local", "GONGKAI_PROXIES");
                });
    }
}
