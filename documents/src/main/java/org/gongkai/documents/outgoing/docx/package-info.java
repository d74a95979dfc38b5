/**
 * Outgoing documents as docx (ISO/IEC 29500), written part by part.
 *
 * <p>Headings are real headings, header rows repeat, rows are not cut; typefaces are named, never embedded, each with
 * similar ones. It never lays lines out: that is the word processor's work. Start at {@link
 * org.gongkai.documents.outgoing.docx.DocxWriter}.
 */
@NullMarked
package org.gongkai.documents.outgoing.docx;

import org.jspecify.annotations.NullMarked;
