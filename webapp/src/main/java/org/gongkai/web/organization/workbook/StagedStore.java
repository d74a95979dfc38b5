package org.gongkai.web.organization.workbook;

import java.util.Optional;

/** Workbooks that were looked at and wait to be taken over. */
public interface StagedStore {
    /** Keeps a workbook for an account, and forgets those before it. */
    long keep(long account, byte[] workbook);

    /** The workbook, where it is this account's. */
    Optional<byte[]> find(long account, long id);

    void forget(long account);
}
