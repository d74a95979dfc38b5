/**
 * Writes a laid-out report as a file, the way the programs that people use leave it behind.
 *
 * <p>It never changes the truth, it only says where a format loses blanks or borders. Start at {@link org.gongkai.testkit.render.Rendering}.
 */
@NullMarked
package org.gongkai.testkit.render;

import org.jspecify.annotations.NullMarked;
