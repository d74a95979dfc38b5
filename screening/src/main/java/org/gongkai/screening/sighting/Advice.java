package org.gongkai.screening.sighting;

/**
 * What should stand in the place of a wording.
 *
 * @param right one suggestion, not the only one
 * @param source what a person can look up: a law with its article, a norm, a dictionary
 */
public record Advice(String right, String source) {}
