/**
 * The tables of the schema {@code accounts}.
 *
 * <p>Rows go in and come out as records; no rule of the trade is decided here. Secrets arrive here already hashed. Start
 * reading at the migration {@code V001}.
 */
@NullMarked
package org.gongkai.web.accounts.store;

import org.jspecify.annotations.NullMarked;
