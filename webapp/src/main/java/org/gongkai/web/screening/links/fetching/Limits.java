package org.gongkai.web.screening.links.fetching;

import java.time.Duration;

/**
 * How much a server may take of us.
 *
 * @param connecting to one address
 * @param whole of one link, with all it is sent on to
 * @param headBytes of one answer before its page begins
 * @param redirects how often a link is followed on
 */
record Limits(Duration connecting, Duration whole, int headBytes, int redirects) {
    /** Those of the application. */
    static final Limits STANDARD = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), 32 * 1024, 5);
}
