/**
 * The demonstration's readers: some find mistakes in what the first township published, and one of them has got an answer.
 *
 * <p>All of it comes about by the same calls as the pages'. Start reading at {@link
 * org.gongkai.web.demo.mistakes.DemoMistakes}.
 */
@NullMarked
package org.gongkai.web.demo.mistakes;

import org.jspecify.annotations.NullMarked;
