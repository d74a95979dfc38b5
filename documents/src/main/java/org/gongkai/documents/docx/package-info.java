/**
 * Word documents (docx): paragraphs, true grids, and what a reader of the page does not see.
 *
 * <p>No style but automatic numbers and the hidden attribute is interpreted, no link is followed and no macro is run.
 * Start at {@link org.gongkai.documents.docx.DocxReader}.
 */
@NullMarked
package org.gongkai.documents.docx;

import org.jspecify.annotations.NullMarked;
