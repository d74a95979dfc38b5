/**
 * Our own terms: what titles, texts and questions are cut into before any engine sees them.
 *
 * <p>Width, case and script are folded character by character, so that every place in a text stays where it is; runs of
 * Chinese characters become overlapping pairs. It asks no engine and no database. Start reading at {@link
 * org.gongkai.web.search.text.DocumentTerms} and {@link org.gongkai.web.search.text.QuestionReader}.
 */
@NamedInterface("text")
@NullMarked
package org.gongkai.web.search.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
