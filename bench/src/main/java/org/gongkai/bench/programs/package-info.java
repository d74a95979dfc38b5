/**
 * Files as other programs write them, where those are installed: an office suite and a browser.
 *
 * <p>The programs only serve drills and races; none is used by the product. Each runs in a folder of its own. Start at {@link
 * org.gongkai.bench.programs.Office}.
 */
@NullMarked
package org.gongkai.bench.programs;

import org.jspecify.annotations.NullMarked;
