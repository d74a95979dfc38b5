/**
 * A report laid out as its edition of the statutory form prescribes, ready for any format that documents go out in.
 *
 * <p>Numbers, blanks and nil marks are written as they were read; a cell in any other state is left blank, with a note
 * in the document and an entry in the list of gaps. It never invents text or figures. Start at {@link
 * org.gongkai.writer.statutory.StatutoryDocument}.
 */
@NullMarked
package org.gongkai.writer.statutory;

import org.jspecify.annotations.NullMarked;
