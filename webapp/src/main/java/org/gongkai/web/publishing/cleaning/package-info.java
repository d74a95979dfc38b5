/**
 * Text that people type or paste, made safe to show.
 *
 * <p>What is not on the list of allowed elements is taken away, whatever a browser sent. It never adds anything but
 * paragraphs. Start reading at {@link org.gongkai.web.publishing.cleaning.CleanText}.
 */
@NamedInterface("cleaning")
@NullMarked
package org.gongkai.web.publishing.cleaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
