/**
 * What files may be: their names, kinds and sizes, what was noticed of them, and why one is refused.
 *
 * <p>Values and pure rules; nothing here knows a disk, a table or a process. Start reading at {@link
 * org.gongkai.web.files.model.FileKind}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.files.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
