/**
 * Editions and occasions in PostgreSQL.
 *
 * <p>Rows of editions are never changed; the tables refuse it. It decides nothing. Start reading at {@link
 * org.gongkai.web.catalog.store.SqlCatalogStore}.
 */
@NullMarked
package org.gongkai.web.catalog.store;

import org.jspecify.annotations.NullMarked;
