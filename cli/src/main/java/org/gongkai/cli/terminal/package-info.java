/**
 * Where a command reads and prints, how it may end, and how a mistake in its arguments is told.
 *
 * <p>Knows neither the commands nor what they work on; everything else of the command line stands on it. Start at
 * {@link org.gongkai.cli.terminal.Terminal}.
 */
@NullMarked
package org.gongkai.cli.terminal;

import org.jspecify.annotations.NullMarked;
