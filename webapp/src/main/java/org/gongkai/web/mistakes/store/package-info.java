/**
 * The tables of the schema {@code mistakes}.
 *
 * <p>What readers wrote goes in and comes out in clear, and stands in the rows only enciphered; no rule of the trade is decided here. Start
 * reading at the migration {@code V001}.
 */
@NullMarked
package org.gongkai.web.mistakes.store;

import org.jspecify.annotations.NullMarked;
