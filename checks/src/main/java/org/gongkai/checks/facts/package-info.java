/**
 * Checks of the figures that the running text states, against the tables and against one another.
 *
 * <p>A figure that is vague, of another year or of a part of the body is left alone; which cells a figure speaks of is data
 * ({@code figures}). Start at {@link org.gongkai.checks.facts.FactChecks}.
 */
@NullMarked
package org.gongkai.checks.facts;

import org.jspecify.annotations.NullMarked;
