/**
 * Reports of readers: what they say, how far the office is with them, and the code that opens the answer.
 *
 * <p>Nothing here knows a table or a page. Start reading at {@link org.gongkai.web.mistakes.model.Report}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.mistakes.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
