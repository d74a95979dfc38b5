package org.gongkai.documents.worker;

import org.gongkai.documents.Opened;

/** What a worker says. */
sealed interface Answer {
    /** What an answer begins with, in the order of the numbers on the wire. */
    enum Kind {
        READY,
        BEGIN,
        OPENED,
        END
    }

    /** The worker has started. */
    record Ready() implements Answer {}

    /** A document is being opened. */
    record Begin(String name) implements Answer {}

    /** What became of it. */
    record Document(Opened opened) implements Answer {}

    /** The file is done. */
    record End() implements Answer {}
}
