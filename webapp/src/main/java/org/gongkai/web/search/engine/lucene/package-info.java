/**
 * The engine in the data folder: Lucene.
 *
 * <p>Only this package imports the library. It analyses no text: terms come ready-made. Start reading at {@link
 * org.gongkai.web.search.engine.lucene.LuceneEngine}.
 */
@NullMarked
package org.gongkai.web.search.engine.lucene;

import org.jspecify.annotations.NullMarked;
