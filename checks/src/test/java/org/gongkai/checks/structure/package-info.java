/**
 * Tests of the checks of structure: what is wrong is told at its place, what only looks wrong is left alone.
 *
 * <p>The reports are of invented bodies. Start at {@link org.gongkai.checks.SampleReport}.
 */
@NullMarked
package org.gongkai.checks.structure;

import org.jspecify.annotations.NullMarked;
