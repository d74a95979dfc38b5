/**
 * Damages laid-out reports the way real ones are damaged, keeping the truth exact.
 *
 * <p>Every way is seeded and can be combined with the others. Start at {@link org.gongkai.testkit.mangle.Mangler}.
 */
@NullMarked
package org.gongkai.testkit.mangle;

import org.jspecify.annotations.NullMarked;
