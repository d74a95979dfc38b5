/**
 * Parts of what goes out, remarks on them, answers to remarks.
 *
 * <p>Plain values; a remark is told by what was found and where, so that an answer holds for exactly that. It never keeps what was
 * found anywhere but in memory. Start reading at {@link org.gongkai.web.screening.model.Remark}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.screening.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
