/**
 * Measures how exact and how fast the product is, beside what people use today.
 *
 * <p>Nothing here is shipped. Drills print their figures as Markdown and say by their exit code whether the bars were met.
 * Start at {@link org.gongkai.bench.drills.MangledDrill}.
 */
@NullMarked
package org.gongkai.bench;

import org.jspecify.annotations.NullMarked;
