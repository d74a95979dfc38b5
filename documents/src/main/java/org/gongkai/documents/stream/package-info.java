/**
 * Builds the stream of events: grids with merged cells, tables inside tables, hidden rows, limits.
 *
 * <p>Every format writes into {@link org.gongkai.documents.stream.EventStream} and none makes table events itself. It
 * never reads bytes; a limit exceeded is a {@link org.gongkai.documents.stream.RefusedException}.
 */
@NullMarked
package org.gongkai.documents.stream;

import org.jspecify.annotations.NullMarked;
