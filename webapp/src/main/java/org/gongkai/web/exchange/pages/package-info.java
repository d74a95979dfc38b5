/**
 * Saved pages of an old site as a table: each page a row, each field where a rule says that it stands.
 *
 * <p>Pages are read as they were saved: nothing in them is run, and no server is asked for anything. What is read is not clean yet; it is
 * cleaned when a draft is made of it. Start reading at {@link org.gongkai.web.exchange.pages.SavedPages}.
 */
@NullMarked
package org.gongkai.web.exchange.pages;

import org.jspecify.annotations.NullMarked;
