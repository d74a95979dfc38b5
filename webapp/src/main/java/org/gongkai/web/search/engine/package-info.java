/**
 * What a search engine is to us: ready-made terms go in, keys of documents come out.
 *
 * <p>It knows neither characters nor pages, splits no text and never decides what is public. Whoever writes a second engine
 * implements one interface and runs its contract test. Start reading at {@link
 * org.gongkai.web.search.engine.SearchEngine}.
 */
@NamedInterface("engine")
@NullMarked
package org.gongkai.web.search.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
