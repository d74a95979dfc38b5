package org.gongkai.web.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work that is looked for from time to time, on virtual threads. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduleWiring {}
