package org.gongkai.web.demo;

import org.gongkai.web.publishing.Publishing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented people work with. */
@Component
@Profile("demo")
record DemoDesk(Publishing publishing, DemoFiles files, DemoCatalog catalog, MovableClock clock) {}
