package org.gongkai.web.places.model;

import java.time.Instant;
import org.gongkai.web.places.matching.PageComparison.Outcome;

/**
 * A comparison of what is public with what was approved.
 *
 * @param fingerprint of the approved content
 */
public record Compared(long delivery, String fingerprint, Outcome outcome, By by) {
    /** Who had it made, and when. */
    public record By(String name, Instant at) {}
}
