package org.gongkai.web.audit;

/** The door of the audit: what is told here is kept exactly when the caller's transaction is. */
public interface AuditTrail {
    /**
     * Adds a row to the trail of its body; within two seconds after the commit it is sealed into the body's chain.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction of the caller
     * @throws org.gongkai.web.audit.keys.NoKeyException where there are personal values and no master key
     */
    void record(AuditEntry entry);
}
