package org.gongkai.screening.numbers;

import java.util.List;

/**
 * A number that may be written in groups.
 *
 * @param from of its first digit
 * @param to behind its last digit
 * @param digits without what parts them
 * @param groups how many digits each group has
 */
record Joined(int from, int to, String digits, List<Integer> groups) {

    /** The same with a letter that ends it. */
    Joined endedBy(char letter, int behind) {
        return new Joined(from, behind, digits + letter, groups);
    }
}
