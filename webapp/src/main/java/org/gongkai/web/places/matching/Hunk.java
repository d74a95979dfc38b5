package org.gongkai.web.places.matching;

/** A passage that is not the same: from and to in the approved text, from and to on the page. */
record Hunk(int approved, int approvedEnd, int shown, int shownEnd) {
    int approvedLength() {
        return approvedEnd - approved;
    }

    int shownLength() {
        return shownEnd - shown;
    }
}
