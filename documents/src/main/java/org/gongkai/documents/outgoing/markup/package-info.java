/**
 * XML and zip, written.
 *
 * <p>Everything that is written passes through here, so that it is always well formed and the same input gives the same
 * bytes; there is no clock and no random name in a file. It never reads. Start at {@link
 * org.gongkai.documents.outgoing.markup.Markup}.
 */
@NullMarked
package org.gongkai.documents.outgoing.markup;

import org.jspecify.annotations.NullMarked;
