/**
 * The tables of publishing.
 *
 * <p>It reads and writes rows and decides nothing; keys and checks of the tables refuse what must never be. Start reading at
 * {@code db/migration/publishing}.
 */
@NullMarked
package org.gongkai.web.publishing.store;

import org.jspecify.annotations.NullMarked;
