/**
 * Damages files at random, for tests that nothing but a typed refusal comes of it.
 *
 * <p>The same seed gives the same damage. It knows nothing of the readers. Start at
 * {@link org.gongkai.testkit.fuzz.Mutation}.
 */
@NullMarked
package org.gongkai.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
