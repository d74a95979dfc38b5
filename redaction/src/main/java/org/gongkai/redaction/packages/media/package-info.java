/**
 * The pictures of a package: their dots alone, and of those what is shown.
 *
 * <p>It knows pictures and nothing of the parts that lead to them. Start reading at {@link
 * org.gongkai.redaction.packages.media.Picture}.
 */
@NullMarked
package org.gongkai.redaction.packages.media;

import org.jspecify.annotations.NullMarked;
