package org.gongkai.web.outbox;

/**
 * Something to be done.
 *
 * @param topic which handler does it, such as {@code search}
 * @param aggregate what it is about, such as {@code item/17}; messages of one aggregate keep their order
 * @param payload what the handler needs to know; ids rather than contents
 */
public record OutboxMessage(String topic, String aggregate, String payload) {
    /** Needs a topic and an aggregate. */
    public OutboxMessage {
        if (topic.isBlank() || aggregate.isBlank()) {
            throw new IllegalArgumentException(
                    "a message needs a topic and an aggregate: \"%s\", \"%s\"".formatted(topic, aggregate));
        }
    }
}
