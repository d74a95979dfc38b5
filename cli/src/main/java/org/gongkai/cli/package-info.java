/**
 * The command line: its entrance and the tree of its sub-commands, each of which takes the arguments apart, calls the
 * libraries and prints what they answer.
 *
 * <p>Nothing is computed here, so that the same answer comes from the library and the page. Every mistake in the
 * arguments is one sentence on the error stream and exit code 2. Start at {@link org.gongkai.cli.Gongkai}.
 */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
