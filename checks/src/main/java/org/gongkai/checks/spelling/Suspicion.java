package org.gongkai.checks.spelling;

/**
 * Characters that are probably mistyped.
 *
 * @param start first character, 0-based
 * @param end the character after the last
 * @param printed what stands there
 * @param meant what was probably meant
 * @param gain how much more probable the text is with it, as a natural logarithm
 */
record Suspicion(int start, int end, String printed, String meant, float gain) {
    boolean overlaps(Suspicion other) {
        return start < other.end && other.start < end;
    }
}
