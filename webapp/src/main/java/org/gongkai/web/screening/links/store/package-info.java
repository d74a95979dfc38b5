/**
 * What is known of links in PostgreSQL.
 *
 * <p>A row for each address; it decides nothing and asks nobody. Start reading at {@code db/migration/screening}.
 */
@NullMarked
package org.gongkai.web.screening.links.store;

import org.jspecify.annotations.NullMarked;
