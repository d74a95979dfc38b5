package org.gongkai.redaction.ofd;

/** Numbers for everything in one document. */
final class Ids {
    private long last;

    /** Takes note of one that is in use. */
    void take(String id) {
        last = Math.max(last, (long) Figures.number(id, 0));
    }

    String next() {
        return String.valueOf(++last);
    }

    String last() {
        return String.valueOf(last);
    }
}
