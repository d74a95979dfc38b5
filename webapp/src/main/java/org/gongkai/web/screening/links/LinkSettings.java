package org.gongkai.web.screening.links;

import java.util.Locale;
import org.gongkai.web.platform.command.WrongSettingException;
import org.gongkai.web.platform.command.WrongSettingException.Expected;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.address.Reach;
import org.gongkai.web.screening.links.address.Targets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an administrator says of links. Which machines may be met at all is none of it. */
@Configuration(proxyBeanMethods = false)
class LinkSettings {
    private static final String HOSTS = "gongkai.links.hosts";
    private static final String OWN = "gongkai.links.own";

    @Bean
    HostList hostsThatMayBeAsked(@Value("${" + HOSTS + ":}") String hosts) {
        return list(HOSTS, hosts);
    }

    @Bean
    Targets targetsOfLinks(@Value("${" + OWN + ":}") String own) {
        return new Targets(list(OWN, own).names(), Reach.PUBLIC);
    }

    private static HostList list(String name, String written) {
        try {
            return HostList.of(written);
        } catch (IllegalArgumentException e) {
            String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
            throw new WrongSettingException(Expected.HOSTS, variable, String.valueOf(e.getMessage()));
        }
    }
}
