/**
 * The closed set of replies to a request (答复类型): the article each rests on, the row of the annual report it is counted
 * in, what must be in the letter and in the file, and the remedies told to the applicant.
 *
 * <p>Nothing here writes a letter or decides a request, and no default ever leaves a remedy out. Start reading at
 * {@link org.gongkai.regulation.decisions.ReplyType}.
 */
@NullMarked
package org.gongkai.regulation.decisions;

import org.jspecify.annotations.NullMarked;
