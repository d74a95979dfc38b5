package org.gongkai.web.outbox;

/** The door of the outbox. */
public interface Outbox {
    /**
     * Adds a message; its handler is called after the caller's transaction is committed, and never if it is not.
     *
     * <p>Messages of one aggregate are handled in the order in which they were added, whatever their topics. Who adds must
     * hold the aggregate (its row was changed in the same transaction): for two that change it at once there is no order.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction of the caller
     */
    void add(OutboxMessage message);
}
