package org.gongkai.web.channels.villages;

import java.util.OptionalLong;

/**
 * How often something was made public in a village in a span, over all channels.
 *
 * @param times as the ledger counts it; empty where nothing was entered, which is not the same as 0
 * @param typed how many of them were typed by hand, as no single records say the same
 * @param straddling how many typed figures speak of days that lie only partly in the span, and count nowhere
 */
public record VillagePosts(long village, String name, OptionalLong times, long typed, long straddling) {}
