/**
 * The commands about the law's figures: due dates, fees and the working days they are counted in.
 *
 * <p>Nothing is reckoned here; the answers and their reasons come from the library of the regulation. Start at
 * {@link org.gongkai.cli.law.DueCommand}.
 */
@NullMarked
package org.gongkai.cli.law;

import org.jspecify.annotations.NullMarked;
