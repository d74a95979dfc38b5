package org.gongkai.web.exchange;

import java.time.Clock;
import org.gongkai.web.publishing.Elsewhere;
import org.springframework.stereotype.Component;

/** By what something that was moved becomes public as of another day, and what time it is now. */
@Component
record Published(Elsewhere elsewhere, Clock clock) {}
