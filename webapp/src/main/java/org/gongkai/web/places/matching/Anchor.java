package org.gongkai.web.places.matching;

/**
 * A passage that stands in both texts.
 *
 * @param approved where it begins in the one
 * @param shown where it begins in the other
 */
record Anchor(int approved, int shown, int length) {
    int approvedEnd() {
        return approved + length;
    }

    int shownEnd() {
        return shown + length;
    }
}
