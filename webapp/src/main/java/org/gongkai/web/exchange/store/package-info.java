/**
 * The tables of what was brought in.
 *
 * <p>It keeps and finds; what may be done is decided elsewhere. What was taken over is never deleted. Start reading at {@link
 * org.gongkai.web.exchange.store.SqlMappings}.
 */
@NullMarked
package org.gongkai.web.exchange.store;

import org.jspecify.annotations.NullMarked;
