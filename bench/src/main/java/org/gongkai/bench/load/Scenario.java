package org.gongkai.bench.load;

import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * What people ask for, and how fast they must be answered.
 *
 * @param rate requests a second that must be borne
 * @param bar milliseconds within which 95 of 100 must be answered
 * @param visits draws a request
 */
record Scenario(String name, double rate, double bar, Function<SplittableRandom, Visit> visits) {}
