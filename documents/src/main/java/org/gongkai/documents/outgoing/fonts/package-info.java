/**
 * The typefaces that are shipped with the product and embedded in files that carry their own.
 *
 * <p>Two faces of the Noto family stand in for the five of official documents: one with serifs, one without. It never
 * looks at the typefaces of the machine, so that a file looks the same wherever it was made. Start at {@link
 * org.gongkai.documents.outgoing.fonts.FontSet}.
 */
@NullMarked
package org.gongkai.documents.outgoing.fonts;

import org.jspecify.annotations.NullMarked;
