/**
 * Keeps the index equal to what is public: message by message, and as a whole.
 *
 * <p>It reads documents from their kinds at the moment it writes them, never from messages. It decides nothing about what is
 * public. Start reading at {@link org.gongkai.web.search.indexing.IndexKeeper}.
 */
@NullMarked
package org.gongkai.web.search.indexing;

import org.jspecify.annotations.NullMarked;
