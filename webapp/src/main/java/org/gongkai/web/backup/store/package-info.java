/**
 * Tables copied out and in as the database itself writes them ({@code COPY}), whatever they mean.
 *
 * <p>Out of one moment's snapshot, in within one transaction; neither changes what stands in a table of the source. Start reading
 * at {@link org.gongkai.web.backup.store.Snapshot}.
 */
@NullMarked
package org.gongkai.web.backup.store;

import org.jspecify.annotations.NullMarked;
