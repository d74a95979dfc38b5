package org.gongkai.documents.outgoing.ofd;

/** Numbers for everything in one document. */
final class Ids {
    private int last;

    int next() {
        return ++last;
    }

    int last() {
        return last;
    }
}
