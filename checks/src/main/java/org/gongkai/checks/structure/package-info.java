/**
 * Checks of what a report must hold: its sections, the aspects of its overview, statement of fees, preface and contact.
 *
 * <p>Where the text was cut off before its end, what is missing is not held against anyone. Start at
 * {@link org.gongkai.checks.structure.StructureChecks}.
 */
@NullMarked
package org.gongkai.checks.structure;

import org.jspecify.annotations.NullMarked;
