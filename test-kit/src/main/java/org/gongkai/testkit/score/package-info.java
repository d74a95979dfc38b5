/**
 * Compares what was read with the truth: right, wrong and abstained are always counted apart.
 *
 * <p>It never forgives a wrong number. Start at {@link org.gongkai.testkit.score.Accuracy}.
 */
@NullMarked
package org.gongkai.testkit.score;

import org.jspecify.annotations.NullMarked;
