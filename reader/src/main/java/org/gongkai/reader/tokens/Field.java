package org.gongkai.reader.tokens;

/**
 * A stretch of a line.
 *
 * @param start first character within the line
 * @param end character after the last one
 */
record Field(int start, int end) {
    String of(String line) {
        return line.substring(start, end);
    }
}
