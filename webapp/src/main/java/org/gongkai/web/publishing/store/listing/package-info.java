/**
 * The numbers of all public items, read from PostgreSQL part by part.
 *
 * <p>Each part is a stretch of an index; nothing here reads what an item says. Start reading at {@link
 * org.gongkai.web.publishing.store.listing.ListedItemStore}.
 */
@NullMarked
package org.gongkai.web.publishing.store.listing;

import org.jspecify.annotations.NullMarked;
