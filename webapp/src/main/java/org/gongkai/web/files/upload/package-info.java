/**
 * Takes uploads apart while they arrive, one part after the other.
 *
 * <p>Nothing of an upload is held in memory but one buffer, and nothing is written but by the intake. It decides nothing about
 * files. Start reading at {@link org.gongkai.web.files.upload.UploadReader}.
 */
@NamedInterface("upload")
@NullMarked
package org.gongkai.web.files.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
