/**
 * The tables of the schema {@code places}.
 *
 * <p>Rows go in and come out as records; no rule of the trade is decided here. Start reading at the migration {@code V001}.
 */
@NullMarked
package org.gongkai.web.places.store;

import org.jspecify.annotations.NullMarked;
