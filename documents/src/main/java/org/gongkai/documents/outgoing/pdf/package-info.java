/**
 * Outgoing documents as pdf with their typefaces inside.
 *
 * <p>Pages come finished from the layout; here they are only drawn, every character with its meaning, so that text can be
 * searched and copied. It never lays out and never embeds a whole typeface. Start at {@link
 * org.gongkai.documents.outgoing.pdf.PdfWriter}.
 */
@NullMarked
package org.gongkai.documents.outgoing.pdf;

import org.jspecify.annotations.NullMarked;
