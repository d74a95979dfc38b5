package org.gongkai.bench.load;

import java.time.Duration;

/**
 * How long the parts of a run take.
 *
 * @param questions of the race, counted, after three times as many to warm up
 * @param warmUp before each scenario
 * @param counted of each scenario
 * @param tried for each rate on the way to the highest; zero leaves that out
 * @param isIndexBuiltAnew also of a folder that has one
 */
public record Lengths(int questions, Duration warmUp, Duration counted, Duration tried, boolean isIndexBuiltAnew) {}
