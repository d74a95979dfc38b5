/**
 * Outgoing documents as one HTML file.
 *
 * <p>Headings, paragraphs and tables keep their meaning, header cells say what they head; there is no script, and nothing
 * is fetched from elsewhere. It never lays pages out, so page breaks and page numbers are left to the printer. Start at
 * {@link org.gongkai.documents.outgoing.html.HtmlWriter}.
 */
@NullMarked
package org.gongkai.documents.outgoing.html;

import org.jspecify.annotations.NullMarked;
