/**
 * Plain text: which charset it is in, and its lines.
 *
 * <p>The content decides about the charset; a declaration only breaks ties. Start at
 * {@link org.gongkai.documents.text.TextDecoding}.
 */
@NullMarked
package org.gongkai.documents.text;

import org.jspecify.annotations.NullMarked;
