package org.gongkai.web.screening.links.model;

/**
 * A link as it stands in a text.
 *
 * @param address as it was written
 * @param words that are linked; the address itself where it is only printed
 * @param line of its first word, from 1
 */
public record Written(String address, String words, int line) {}
