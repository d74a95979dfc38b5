/**
 * Pages that many ask for, rendered once for each state of what they show.
 *
 * <p>A page is kept under all that it is made of, so it is never older than what the database said a moment ago. Start reading at
 * {@link org.gongkai.web.ui.kept.KeptPages}.
 */
@NamedInterface("kept")
@NullMarked
package org.gongkai.web.ui.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
