/**
 * Items that a law wants public by a day (公开期限): which of them are not public although their day is near or over.
 *
 * <p>The day is reckoned anew each time from the date the item names, and never kept. Start reading at {@link
 * org.gongkai.web.publishing.due.DueWatch}.
 */
@NullMarked
package org.gongkai.web.publishing.due;

import org.jspecify.annotations.NullMarked;
