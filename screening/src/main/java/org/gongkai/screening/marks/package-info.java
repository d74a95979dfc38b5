/**
 * Marks that a paper is not for everybody: classification (密级), and what is meant for the inside.
 *
 * <p>Words about secrecy are no marks; where and how they stand makes them one. It never says what is secret. Start reading at
 * {@link org.gongkai.screening.marks.MarkDetector}.
 */
@NullMarked
package org.gongkai.screening.marks;

import org.jspecify.annotations.NullMarked;
