package org.gongkai.web.demo;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The clock that everything asks in a demonstration. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoWiring {
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Clock.systemUTC());
    }
}
