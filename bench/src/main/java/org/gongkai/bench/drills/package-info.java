/**
 * Measurements at full size: samples, mangled reports, clean reports.
 *
 * <p>Each has a main, takes {@code --seed} and {@code --reports}, prints Markdown and exits with 1 when a bar is missed; a
 * failing case is named by its seed and written out with {@code --dump}. Start at
 * {@link org.gongkai.bench.drills.MangledDrill}.
 */
@NullMarked
package org.gongkai.bench.drills;

import org.jspecify.annotations.NullMarked;
