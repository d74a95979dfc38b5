/**
 * Answers to remarks in PostgreSQL.
 *
 * <p>Rows are added and never changed; it decides nothing. Start reading at {@code db/migration/screening}.
 */
@NullMarked
package org.gongkai.web.screening.store;

import org.jspecify.annotations.NullMarked;
