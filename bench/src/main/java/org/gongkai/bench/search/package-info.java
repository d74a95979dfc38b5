/**
 * Searching beside the library alone: the same index, the same queries, one thread.
 *
 * <p>Texts are invented from a large vocabulary whose words are as unevenly used as in a language; none is kept. Start at
 * {@link org.gongkai.bench.search.SearchRace}.
 */
@NullMarked
package org.gongkai.bench.search;

import org.jspecify.annotations.NullMarked;
