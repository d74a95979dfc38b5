package org.gongkai.redaction.covering;

/**
 * Where something is to be covered.
 *
 * @param from of its first character, from 0
 * @param to behind its last character
 * @param masked as many characters that may be shown
 */
public record Hit(int from, int to, String masked) {}
