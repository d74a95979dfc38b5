/**
 * What a list of a platform says, what is known already, and which lines are the same: pure rules and the records they give.
 *
 * <p>A line that may be the same as another is shown to a person with the reason; it is never settled silently. It knows no page and no
 * table of the database. Start reading at {@link org.gongkai.web.exchange.model.Matching}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.exchange.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
