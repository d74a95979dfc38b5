/**
 * The table of the ledger, and the one way in which its entries are counted.
 *
 * <p>It adds and reads; the table itself refuses every change. Start reading at {@link
 * org.gongkai.web.ledger.store.LedgerStore}.
 */
@NullMarked
package org.gongkai.web.ledger.store;

import org.jspecify.annotations.NullMarked;
