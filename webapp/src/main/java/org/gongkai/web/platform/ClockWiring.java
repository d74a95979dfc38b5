package org.gongkai.web.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock by which the trade's times are taken: nobody asks the system for the time by himself. */
@Configuration(proxyBeanMethods = false)
class ClockWiring {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
