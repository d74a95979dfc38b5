/**
 * The table of the outbox: adding, taking in order, settling.
 *
 * <p>It never calls a handler. Start reading at {@link org.gongkai.web.outbox.store.OutboxStore}.
 */
@NullMarked
package org.gongkai.web.outbox.store;

import org.jspecify.annotations.NullMarked;
