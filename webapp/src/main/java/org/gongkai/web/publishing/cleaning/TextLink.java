package org.gongkai.web.publishing.cleaning;

/**
 * A link of a text.
 *
 * @param address as it was written
 * @param words that are linked; may be empty
 * @param line of the first of them, from 1
 */
public record TextLink(String address, String words, int line) {}
