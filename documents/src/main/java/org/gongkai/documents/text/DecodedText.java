package org.gongkai.documents.text;

/**
 * Text and how it was decoded.
 *
 * @param text without a byte order mark
 * @param charset name of the charset used
 * @param undecodable number of places that hold no character in that charset, each a U+FFFD in the text
 */
public record DecodedText(String text, String charset, int undecodable) {}
