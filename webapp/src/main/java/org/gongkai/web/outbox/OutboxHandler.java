package org.gongkai.web.outbox;

/** Does what the messages of one topic ask for; a bean of the module whose work it is. */
public interface OutboxHandler {
    /** The topic; no other handler has the same. */
    String topic();

    /**
     * Does it, outside of any transaction, so that its own may begin here. A message may come again, after a crash or a
     * failure: doing it twice must be the same as doing it once. Whatever is thrown is kept, and it is tried again later.
     */
    void handle(OutboxDelivery delivery) throws Exception;
}
