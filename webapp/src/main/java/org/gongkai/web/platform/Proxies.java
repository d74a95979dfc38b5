package org.gongkai.web.platform;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.gongkai.web.platform.command.WrongSettingException;
import org.gongkai.web.platform.command.WrongSettingException.Expected;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Proxies that stand before the pages. Only those that are named are believed when they say whom a request comes from
 * ({@code X-Forwarded-For}) and that it came encrypted ({@code X-Forwarded-Proto}): from anybody else the words would be a way
 * around every limit, and a lie in the audit trail.
 */
@Configuration(proxyBeanMethods = false)
class Proxies {
    private static final String VARIABLE = "GONGKAI_PROXIES";

    /** Takes the named proxies off before anything looks at the request. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> declaredProxies(
            @Value("${gongkai.proxies:}") String named) {
        List<String> addresses = Arrays.stream(named.split("[,\\s]+", -1))
                .filter(address -> !address.isBlank())
                .map(Proxies::normal)
                .toList();
        return server -> {
            if (!addresses.isEmpty()) {
                server.addEngineValves(valve(addresses));
            }
        };
    }

    private static RemoteIpValve valve(List<String> addresses) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    /** An address as the server writes those of its callers. */
    private static String normal(String address) {
        try {
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException _) {
            throw new WrongSettingException(Expected.ADDRESSES, VARIABLE, address);
        }
    }
}
