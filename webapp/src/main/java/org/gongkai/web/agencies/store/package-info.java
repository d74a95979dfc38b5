/**
 * The tables of the schema {@code agencies}.
 *
 * <p>Rows go in and come out as records; no rule of the trade is decided here. Nothing but the model's own interface is seen
 * from outside. Start reading at the migration {@code V001}.
 */
@NullMarked
package org.gongkai.web.agencies.store;

import org.jspecify.annotations.NullMarked;
