package org.gongkai.documents;

/** Takes documents one by one, each as soon as it is opened, so that nobody holds a whole archive. */
@FunctionalInterface
public interface Recipient {
    /** Takes one document. What it throws ends the opening and reaches the caller. */
    void take(Opened opened);

    /** Told before a document is opened; false leaves it out. */
    default boolean awaits(String name) {
        return true;
    }
}
